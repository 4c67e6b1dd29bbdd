# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n-digits.gp
#   gnuplot -e "format='pdf'" best-of-n-digits.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n-digits.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n_digits'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n-digits.' . format

$data1 << EOD
1.0 2.1073142782847436e+16
2.0 0.2784610649208163
3.0 0.15030374599664378
4.0 0.124491101277758
5.0 0.11564543286651377
6.0 0.11112716820594326
7.0 0.10849109059860286
8.0 0.10727276007229677
EOD

$data2 << EOD
1.0 938617008.7219207
2.0 0.3799191683416267
3.0 0.17004996857727306
4.0 0.117492867473068
5.0 0.10892391429355716
6.0 0.10411529390061419
7.0 0.10056620205097246
8.0 0.09813372069375693
EOD

$data3 << EOD
1.0 920872.1628477955
2.0 0.3795166206994273
3.0 0.1696739381057773
4.0 0.11723166263564588
5.0 0.10882253972271459
6.0 0.10417725557326327
7.0 0.10075390989808694
8.0 0.09836748864441264
EOD

$data4 << EOD
1.0 8.502753541902758
2.0 0.4634838593399181
3.0 0.19050762629140067
4.0 0.13367681925759917
5.0 0.111388220557775
6.0 0.1021933507603228
7.0 0.09736645862669933
8.0 0.09261562065515948
EOD

$data5 << EOD
1.0 16.14385322740634
2.0 0.42246612698877684
3.0 0.17266387455295265
4.0 0.14259685723126506
5.0 0.12637799114181567
6.0 0.11674080135830311
7.0 0.11106618672736787
8.0 0.10791708729178819
EOD

$data6 << EOD
1.0 22.625140833940804
2.0 1.0336767086342626
3.0 0.1453015231195939
4.0 0.11214577933984338
5.0 0.10334270485794786
6.0 0.10017465422725047
7.0 0.097914281299627
8.0 0.09577492372741321
EOD

$data7 << EOD
1.0 0.48616985915096533
2.0 0.20292446405898634
3.0 0.1257321682802012
4.0 0.10381970564091825
5.0 0.09487822907943848
6.0 0.09081984418582115
7.0 0.08773439140128203
8.0 0.08474378825895491
EOD

$data8 << EOD
1.0 19.14719087256164
2.0 0.7158373111846961
3.0 0.15990913947924348
4.0 0.11877605437230619
5.0 0.11143267382003907
6.0 0.10974416065505925
7.0 0.10897859797052517
8.0 0.1083538432852581
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0825
set rmargin at screen 0.5825
set tmargin at screen 0.8909
set bmargin at screen 0.2242
set title 'validation.loss' textcolor rgb ink offset 0,-0.5
set xlabel 'configurations tried' textcolor rgb ink offset 0,0.5
set xrange [0.6499999999999999:8.35]
set xtics ('2' 2.0, '4' 4.0, '6' 6.0, '8' 8.0)
set logscale y
set yrange [0.07478147574673565:1.171382073568389]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0)
plot $data1 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data1 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data2 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data3 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data3 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data4 using 1:2 every 1 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 linewidth 1.6, \
     $data5 using 1:2 with lines linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2, \
     $data5 using 1:2 every 1 with points linecolor rgb '#E69F00' pointtype 11 pointsize 0.8 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2, \
     $data6 using 1:2 every 1 with points linecolor rgb '#56B4E9' pointtype 15 pointsize 0.8 linewidth 1.6, \
     $data7 using 1:2 with lines linecolor rgb '#777777' dashtype (2,3) linewidth 2.2, \
     $data7 using 1:2 every 1 with points linecolor rgb '#777777' pointtype 6 pointsize 0.8 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#0072B2' dashtype (8,2) linewidth 2.2, \
     $data8 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 4 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.62
set rmargin at screen 1.0
set tmargin at screen 0.9212
set bmargin at screen 0.297
set border 0
unset tics
unset grid
set xrange [0:1]
set yrange [0:1]
set key at graph 0,1 left top Left reverse vertical samplen 4 font small maxcols 1 spacing 1.1
plot NaN with linespoints linecolor rgb '#0072B2' dashtype solid linewidth 2.2 pointtype 7 pointsize 0.8 title 'sgd', \
     NaN with linespoints linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2 pointtype 5 pointsize 0.8 title 'momentum', \
     NaN with linespoints linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2 pointtype 9 pointsize 0.8 title 'nesterov', \
     NaN with linespoints linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2 pointtype 13 pointsize 0.8 title 'adagrad', \
     NaN with linespoints linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2 pointtype 11 pointsize 0.8 title 'rmsprop', \
     NaN with linespoints linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2 pointtype 15 pointsize 0.8 title 'adam', \
     NaN with linespoints linecolor rgb '#777777' dashtype (2,3) linewidth 2.2 pointtype 6 pointsize 0.8 title 'adamw', \
     NaN with linespoints linecolor rgb '#0072B2' dashtype (8,2) linewidth 2.2 pointtype 4 pointsize 0.8 title 'nadam'
unset multiplot
unset output

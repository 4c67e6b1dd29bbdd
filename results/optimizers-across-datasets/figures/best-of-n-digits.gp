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
1.0 9.40063833277913
2.0 0.4639322632991935
3.0 0.19050346353555997
4.0 0.13367569797840578
5.0 0.11138820539774838
6.0 0.10219333632331154
7.0 0.09736644617894108
8.0 0.09261561130399337
EOD

$data5 << EOD
1.0 10.627858257171845
2.0 0.534760719097771
3.0 0.17599464776758114
4.0 0.14038576759718285
5.0 0.12566325165788003
6.0 0.11672177377977092
7.0 0.11106616695976822
8.0 0.10791706408042949
EOD

$data6 << EOD
1.0 20.254078645677275
2.0 0.841271296743318
3.0 0.14212411939057065
4.0 0.11214575078966281
5.0 0.10334267038109969
6.0 0.10017461413928734
7.0 0.09791423580416861
8.0 0.09577487250596871
EOD

$data7 << EOD
1.0 0.8146104578893103
2.0 0.24431929382588413
3.0 0.12260244502217724
4.0 0.10298513197600194
5.0 0.09487826123527628
6.0 0.09081988546528366
7.0 0.08773444218937447
8.0 0.08474384889657118
EOD

$data8 << EOD
1.0 11.65784476875293
2.0 0.5357936111005437
3.0 0.15264573936275247
4.0 0.11877603719986828
5.0 0.11143265119531719
6.0 0.10974413342407116
7.0 0.10897856684473219
8.0 0.10835380880080969
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
set yrange [0.04691747650423383:0.8790976691356553]
set ytics ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8)
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

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n-iris.gp
#   gnuplot -e "format='pdf'" best-of-n-iris.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n-iris.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n_iris'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n-iris.' . format

$data1 << EOD
1.0 0.2532264783443713
2.0 0.13205494289932096
3.0 0.0939457657121504
4.0 0.07852059222907747
5.0 0.07131363019789881
6.0 0.06741914671911642
7.0 0.06510179613572295
8.0 0.06404837253214288
EOD

$data2 << EOD
1.0 0.2781247736299459
2.0 0.1521715471369831
3.0 0.11875965106150005
4.0 0.10576287320915098
5.0 0.099576539995017
6.0 0.09586249928049002
7.0 0.09316721774750289
8.0 0.09118711659416215
EOD

$data3 << EOD
1.0 0.2129344219727911
2.0 0.1394017912755931
3.0 0.11308846310662546
4.0 0.10010721357984109
5.0 0.09326896231741026
6.0 0.08980406441666697
7.0 0.08819982889942546
8.0 0.087892335232182
EOD

$data4 << EOD
1.0 0.26663330849904304
2.0 0.1277207356007378
3.0 0.09443785407716462
4.0 0.08221952985321807
5.0 0.07643454201512553
6.0 0.07337587704887558
7.0 0.07152422988908347
8.0 0.07020225545826658
EOD

$data5 << EOD
1.0 0.32270622788482883
2.0 0.19181959036285823
3.0 0.15632482877046078
4.0 0.13768624979816638
5.0 0.12574347739913705
6.0 0.11793204955204206
7.0 0.1125508363746134
8.0 0.10802185841219558
EOD

$data6 << EOD
1.0 0.2851728821023363
2.0 0.13258112007522463
3.0 0.0983752361542652
4.0 0.08823854332089107
5.0 0.08455522696645504
6.0 0.08329755489094563
7.0 0.08317104331990116
8.0 0.08307672050525738
EOD

$data7 << EOD
1.0 0.27038519282156337
2.0 0.11045581034399485
3.0 0.07306885023239253
4.0 0.06138617674693135
5.0 0.05610831668394765
6.0 0.052408703256996085
7.0 0.049088031818222286
8.0 0.04603563500240884
EOD

$data8 << EOD
1.0 0.7011845919389247
2.0 0.19266948471190326
3.0 0.12388473430612225
4.0 0.10010045982312143
5.0 0.08986102549518364
6.0 0.0846210089068245
7.0 0.08207438980574208
8.0 0.08194498246587803
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
set yrange [0.04017512408089762:0.8034692781238104]
set ytics ('0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5)
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

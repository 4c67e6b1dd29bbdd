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
1.0 0.26663358160954975
2.0 0.12772096623958584
3.0 0.09443796332123335
4.0 0.08221955006371252
5.0 0.0764345291616036
6.0 0.0733758628090181
7.0 0.07152421353159895
8.0 0.0702022355991062
EOD

$data5 << EOD
1.0 0.32155073300355885
2.0 0.19080776049133402
3.0 0.1557972977661319
4.0 0.1375281736447317
5.0 0.12573257615511305
6.0 0.11793206910311764
7.0 0.1125508575311579
8.0 0.10802188241962196
EOD

$data6 << EOD
1.0 0.2851726114591069
2.0 0.13258080768200756
3.0 0.09837499904182444
4.0 0.08823841114363683
5.0 0.08455517468383737
6.0 0.08329753386744722
7.0 0.08317101284301666
8.0 0.08307667925801535
EOD

$data7 << EOD
1.0 0.27038519955053064
2.0 0.11045582119090006
3.0 0.07306886708242474
4.0 0.061386202616910475
5.0 0.056108354663499345
6.0 0.05240875657285746
7.0 0.049088103921830425
8.0 0.04603572982268847
EOD

$data8 << EOD
1.0 0.7011816130532231
2.0 0.19266951390701814
3.0 0.12388476845147527
4.0 0.10010049299490976
5.0 0.08986105495066228
6.0 0.08462103413494867
7.0 0.08207441255200244
8.0 0.08194500675270117
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
set yrange [0.040175219501625684:0.8034656112793334]
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

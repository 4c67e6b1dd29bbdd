# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n-breast-cancer.gp
#   gnuplot -e "format='pdf'" best-of-n-breast-cancer.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n-breast-cancer.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n_breast_cancer'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n-breast-cancer.' . format

$data1 << EOD
1.0 1926864422.1808279
2.0 0.15473040204387775
3.0 0.13223849503580906
4.0 0.12302860261558257
5.0 0.11824345008774008
6.0 0.11566627359784105
7.0 0.11436711615904266
8.0 0.11381612600434046
EOD

$data2 << EOD
1.0 7997859403636.831
2.0 0.17767948809452414
3.0 0.13574263834716702
4.0 0.12324566822630319
5.0 0.11808569348424841
6.0 0.11553298051319767
7.0 0.11411554788694382
8.0 0.11340443549565371
EOD

$data3 << EOD
1.0 433247.1682146994
2.0 0.1748084475002843
3.0 0.13512514558207858
4.0 0.12319283545619078
5.0 0.11792909301179122
6.0 0.11542446845736555
7.0 0.11407136386869372
8.0 0.11344974660743967
EOD

$data4 << EOD
1.0 3.136277193513356
2.0 0.23256407731991002
3.0 0.13876102524812992
4.0 0.12443091890193515
5.0 0.11694782714621303
6.0 0.11252852391785441
7.0 0.11020633660011561
8.0 0.1095029024294588
EOD

$data5 << EOD
1.0 2.024808821901214
2.0 0.35729488732704584
3.0 0.185311522377824
4.0 0.13652091680351822
5.0 0.1189844844544389
6.0 0.11178125959402539
7.0 0.10805604535111922
8.0 0.10511081414827425
EOD

$data6 << EOD
1.0 3.508773207645659
2.0 0.28839852962915175
3.0 0.1456295017432726
4.0 0.12674530121926933
5.0 0.11835051499199851
6.0 0.11370958210343214
7.0 0.11091735396732574
8.0 0.1093756277644978
EOD

$data7 << EOD
1.0 0.6827196545176
2.0 0.23634330099180123
3.0 0.14348168465663066
4.0 0.12608047845618206
5.0 0.11812850442950697
6.0 0.11357665442520659
7.0 0.11082329663722806
8.0 0.1093399244674041
EOD

$data8 << EOD
1.0 2.2091500043081145
2.0 0.3174037011912493
3.0 0.1493433681099542
4.0 0.12676182575248462
5.0 0.11858258634379759
6.0 0.11405260873993207
7.0 0.11138600973689812
8.0 0.11004890668613958
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
set yrange [0.08820069455141147:4.181486442856872]
set ytics ('0.1' 0.1, '0.3' 0.3, '1' 1.0, '3' 3.0)
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

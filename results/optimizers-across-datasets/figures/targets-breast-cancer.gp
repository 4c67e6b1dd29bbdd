# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets-breast-cancer.gp
#   gnuplot -e "format='pdf'" targets-breast-cancer.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets-breast-cancer.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.875in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,372 name 'targets_breast_cancer'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets-breast-cancer.' . format

$data1 << EOD
16.0 1.0 0.0
17.0 0.8 1.0
9.0 1.2 2.0
26.0 0.9 3.0
38.0 1.1 4.0
6.0 1.0 5.0
EOD

$data2 << EOD
32.0 0.7
32.0 1.3
EOD

$data3 << EOD
15.0 2.0 6.0
16.0 1.8 7.0
9.0 2.2 8.0
25.0 1.9 9.0
35.0 2.1 10.0
6.0 2.0 11.0
EOD

$data4 << EOD
30.0 1.7
30.0 2.3
EOD

$data5 << EOD
15.0 3.0 12.0
16.0 2.8 13.0
9.0 3.2 14.0
25.0 2.9 15.0
35.0 3.1 16.0
6.0 3.0 17.0
EOD

$data6 << EOD
30.0 2.7
30.0 3.3
EOD

$data7 << EOD
22.0 4.0 18.0
3.0 3.8 19.0
2.0 4.2 20.0
13.0 3.9 21.0
9.0 4.1 22.0
2.0 4.0 23.0
EOD

$data8 << EOD
17.5 3.7
17.5 4.3
EOD

$data9 << EOD
15.0 5.0 24.0
12.0 4.8 25.0
25.0 5.2 26.0
30.0 4.9 27.0
12.0 5.1 28.0
EOD

$data10 << EOD
24.0 6.0 29.0
19.0 5.8 30.0
18.0 6.2 31.0
EOD

$data11 << EOD
24.0 7.0 32.0
19.0 6.8 33.0
18.0 7.2 34.0
EOD

$data12 << EOD
25.0 8.0 35.0
19.0 7.8 36.0
18.0 8.2 37.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.195
set rmargin at screen 0.8875
set tmargin at screen 0.9032
set bmargin at screen 0.172
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [0.19999999999999996:39.8]
set xtics ('5' 5.0, '10' 10.0, '15' 15.0, '20' 20.0, '25' 25.0, '30' 30.0, '35' 35.0)
set yrange [8.6:0.4]
set ytics scale 0 ('sgd (baseline)' 1, 'momentum' 2, 'nesterov' 3, 'adagrad' 4, 'rmsprop' 5, 'adam' 6, 'adamw' 7, 'nadam' 8)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data3 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data7 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5, \
     $data9 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6, \
     $data11 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6, \
     $data12 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 4 pointsize 0.6 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.9125
set rmargin at screen 0.99
set tmargin at screen 0.9032
set bmargin at screen 0.172
set border 0
unset xtics
set xrange [0:1]
set yrange [8.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
set label 'reached' at 0.5, graph 1 offset 0,0.9 center textcolor rgb ink font small front
set label '6/10' at 0.5,1 center textcolor rgb ink font small front
set label '6/10' at 0.5,2 center textcolor rgb ink font small front
set label '6/10' at 0.5,3 center textcolor rgb ink font small front
set label '6/10' at 0.5,4 center textcolor rgb ink font small front
set label '5/10' at 0.5,5 center textcolor rgb ink font small front
set label '3/10' at 0.5,6 center textcolor rgb ink font small front
set label '3/10' at 0.5,7 center textcolor rgb ink font small front
set label '3/10' at 0.5,8 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets-wine.gp
#   gnuplot -e "format='pdf'" targets-wine.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets-wine.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.875in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,372 name 'targets_wine'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets-wine.' . format

$data1 << EOD
2.0 1.0 0.0
1.0 0.8 1.0
4.0 1.2 2.0
1.0 0.9 3.0
2.0 1.1 4.0
1.0 1.0 5.0
2.0 0.8 6.0
EOD

$data2 << EOD
2.0 0.7
2.0 1.3
EOD

$data3 << EOD
2.0 2.0 7.0
2.0 1.8 8.0
3.0 2.2 9.0
3.0 1.9 10.0
3.0 2.1 11.0
3.0 2.0 12.0
EOD

$data4 << EOD
3.0 1.7
3.0 2.3
EOD

$data5 << EOD
2.0 3.0 13.0
2.0 2.8 14.0
3.0 3.2 15.0
3.0 2.9 16.0
3.0 3.1 17.0
3.0 3.0 18.0
6.0 2.8 19.0
EOD

$data6 << EOD
3.0 2.7
3.0 3.3
EOD

$data7 << EOD
22.0 4.0 20.0
8.0 3.8 21.0
6.0 4.2 22.0
3.0 3.9 23.0
7.0 4.1 24.0
7.0 4.0 25.0
4.0 3.8 26.0
EOD

$data8 << EOD
7.5 3.7
7.5 4.3
EOD

$data9 << EOD
34.0 5.0 27.0
26.0 4.8 28.0
22.0 5.2 29.0
33.0 4.9 30.0
30.0 5.1 31.0
26.0 5.0 32.0
EOD

$data10 << EOD
33.5 4.7
33.5 5.3
EOD

$data11 << EOD
39.0 6.0 33.0
4.0 5.8 34.0
3.0 6.2 35.0
3.0 5.9 36.0
4.0 6.1 37.0
4.0 6.0 38.0
3.0 5.8 39.0
EOD

$data12 << EOD
4.0 5.7
4.0 6.3
EOD

$data13 << EOD
30.0 7.0 40.0
4.0 6.8 41.0
3.0 7.2 42.0
3.0 6.9 43.0
4.0 7.1 44.0
4.0 7.0 45.0
3.0 6.8 46.0
EOD

$data14 << EOD
4.0 6.7
4.0 7.3
EOD

$data15 << EOD
30.0 8.0 47.0
6.0 7.8 48.0
4.0 8.2 49.0
4.0 7.9 50.0
6.0 8.1 51.0
6.0 8.0 52.0
4.0 7.8 53.0
EOD

$data16 << EOD
6.0 7.7
6.0 8.3
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
set logscale x
set xrange [0.8326198676672849:46.84010256597001]
set xtics ('1' 1.0, '3' 3.0, '10' 10.0, '30' 30.0)
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
     $data10 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data11 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6, \
     $data12 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 3.5, \
     $data13 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6, \
     $data14 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 3.5, \
     $data15 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 4 pointsize 0.6 linewidth 1.6, \
     $data16 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5
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
set label '7/10' at 0.5,1 center textcolor rgb ink font small front
set label '6/10' at 0.5,2 center textcolor rgb ink font small front
set label '7/10' at 0.5,3 center textcolor rgb ink font small front
set label '7/10' at 0.5,4 center textcolor rgb ink font small front
set label '6/10' at 0.5,5 center textcolor rgb ink font small front
set label '7/10' at 0.5,6 center textcolor rgb ink font small front
set label '7/10' at 0.5,7 center textcolor rgb ink font small front
set label '7/10' at 0.5,8 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

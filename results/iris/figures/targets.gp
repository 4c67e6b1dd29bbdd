# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets.gp
#   gnuplot -e "format='pdf'" targets.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,2.4583333333333335in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,236 name 'targets'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets.' . format

$data1 << EOD
16.0 1.0 0.0
29.0 0.8 1.0
22.0 1.2 2.0
46.0 0.9 3.0
24.0 1.1 4.0
12.0 1.0 5.0
EOD

$data2 << EOD
37.5 0.7
37.5 1.3
EOD

$data3 << EOD
18.0 2.0 6.0
23.0 1.8 7.0
8.0 2.2 8.0
16.0 1.9 9.0
11.0 2.1 10.0
15.0 2.0 11.0
7.0 1.8 12.0
EOD

$data4 << EOD
17.0 1.7
17.0 2.3
EOD

$data5 << EOD
43.0 3.0 13.0
45.0 2.8 14.0
34.0 3.2 15.0
25.0 2.9 16.0
48.0 3.1 17.0
27.0 3.0 18.0
EOD

$data6 << EOD
46.5 2.7
46.5 3.3
EOD

$data7 << EOD
46.0 4.0 19.0
37.0 3.8 20.0
25.0 4.2 21.0
47.0 3.9 22.0
31.0 4.1 23.0
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
set tmargin at screen 0.8475
set bmargin at screen 0.2712
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [4.949999999999999:50.05]
set xtics ('10' 10.0, '20' 20.0, '30' 30.0, '40' 40.0, '50' 50.0)
set yrange [4.6:0.4]
set ytics scale 0 ('sgd (baseline)' 1, 'momentum' 2, 'rmsprop' 3, 'adam' 4)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data3 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data7 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.9125
set rmargin at screen 0.99
set tmargin at screen 0.8475
set bmargin at screen 0.2712
set border 0
unset xtics
set xrange [0:1]
set yrange [4.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3, '' 4)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
set label 'reached' at 0.5, graph 1 offset 0,0.9 center textcolor rgb ink font small front
set label '6/10' at 0.5,1 center textcolor rgb ink font small front
set label '7/10' at 0.5,2 center textcolor rgb ink font small front
set label '6/10' at 0.5,3 center textcolor rgb ink font small front
set label '5/10' at 0.5,4 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets.gp
#   gnuplot -e "format='pdf'" targets.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,2.1041666666666665in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,202 name 'targets'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets.' . format

$data1 << EOD
21.0 1.0 0.0
17.0 0.8 1.0
18.0 1.2 2.0
20.0 0.9 3.0
9.0 1.1 4.0
EOD

$data2 << EOD
18.0 0.7
18.0 1.3
EOD

$data3 << EOD
27.0 2.0 5.0
22.0 1.8 6.0
19.0 2.2 7.0
21.0 1.9 8.0
10.0 2.1 9.0
EOD

$data4 << EOD
21.0 1.7
21.0 2.3
EOD

$data5 << EOD
5.0 3.0 10.0
12.0 2.8 11.0
8.0 3.2 12.0
6.0 2.9 13.0
4.0 3.1 14.0
EOD

$data6 << EOD
6.0 2.7
6.0 3.3
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
set tmargin at screen 0.8218
set bmargin at screen 0.3168
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [2.8499999999999996:28.15]
set xtics ('5' 5.0, '10' 10.0, '15' 15.0, '20' 20.0, '25' 25.0)
set yrange [3.6:0.4]
set ytics scale 0 ('sgd (baseline)' 1, 'momentum' 2, 'adam' 3)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data3 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.9125
set rmargin at screen 0.99
set tmargin at screen 0.8218
set bmargin at screen 0.3168
set border 0
unset xtics
set xrange [0:1]
set yrange [3.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
set label 'reached' at 0.5, graph 1 offset 0,0.9 center textcolor rgb ink font small front
set label '5/5' at 0.5,1 center textcolor rgb ink font small front
set label '5/5' at 0.5,2 center textcolor rgb ink font small front
set label '5/5' at 0.5,3 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

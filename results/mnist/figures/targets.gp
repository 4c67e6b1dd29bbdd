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
12.0 1.0 0.0
12.0 0.8 1.0
EOD

$data2 << EOD
12.0 0.7
12.0 1.3
EOD

$data3 << EOD
6.0 2.0 2.0
5.0 1.8 3.0
5.0 2.2 4.0
EOD

$data4 << EOD
5.0 1.7
5.0 2.3
EOD

$data5 << EOD
6.0 3.0 5.0
6.0 2.8 6.0
EOD

$data6 << EOD
6.0 2.7
6.0 3.3
EOD

$data7 << EOD
4.0 4.0 7.0
5.0 3.8 8.0
6.0 4.2 9.0
EOD

$data8 << EOD
5.0 3.7
5.0 4.3
EOD

$data9 << EOD
1203609600000.0 1.0 10.0
1203609600000.0 0.8 11.0
EOD

$data10 << EOD
1203609600000.0 0.7
1203609600000.0 1.3
EOD

$data11 << EOD
601804800000.0 2.0 12.0
501504000000.0 1.8 13.0
501504000000.0 2.2 14.0
EOD

$data12 << EOD
501504000000.0 1.7
501504000000.0 2.3
EOD

$data13 << EOD
299750400000.0 3.0 15.0
299750400000.0 2.8 16.0
EOD

$data14 << EOD
299750400000.0 2.7
299750400000.0 3.3
EOD

$data15 << EOD
401203200000.0 4.0 17.0
501504000000.0 3.8 18.0
601804800000.0 4.2 19.0
EOD

$data16 << EOD
501504000000.0 3.7
501504000000.0 4.3
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.195
set rmargin at screen 0.5288
set tmargin at screen 0.8475
set bmargin at screen 0.2712
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [3.6:12.4]
set xtics ('5' 5.0, '10' 10.0)
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
     $data7 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.5538
set rmargin at screen 0.8875
set tmargin at screen 0.8475
set bmargin at screen 0.2712
set xlabel 'multiply-adds' textcolor rgb ink offset 0,0.5
set xrange [254557440000.0:1248802560000.0]
set xtics ('5e11' 500000000000.0, '1e12' 1000000000000.0)
set yrange [4.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3, '' 4)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data9 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data11 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data12 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data13 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data14 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data15 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data16 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5
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
set label '2/3' at 0.5,1 center textcolor rgb ink font small front
set label '3/3' at 0.5,2 center textcolor rgb ink font small front
set label '2/3' at 0.5,3 center textcolor rgb ink font small front
set label '3/3' at 0.5,4 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

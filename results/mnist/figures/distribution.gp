# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot distribution.gp
#   gnuplot -e "format='pdf'" distribution.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('distribution.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,2.4166666666666665in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,232 name 'distribution'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'distribution.' . format

$data1 << EOD
0.9775 0.4
0.9775 4.6
EOD

$data2 << EOD
0.9775 1.0
0.9784 1.0
EOD

$data3 << EOD
0.9775 1.0 0.9775 0.9779500000000001 0.72 1.28
EOD

$data4 << EOD
0.9775 0.72
0.9775 1.28
EOD

$data5 << EOD
0.9784 1.0 0.0
0.9775 0.8 1.0
0.9775 1.2 2.0
EOD

$data6 << EOD
0.9799 2.0
0.9833 2.0
EOD

$data7 << EOD
0.9814 2.0 0.98065 0.9823500000000001 1.72 2.2800000000000002
EOD

$data8 << EOD
0.9814 1.72
0.9814 2.2800000000000002
EOD

$data9 << EOD
0.9799 2.0 3.0
0.9814 1.8 4.0
0.9833 2.2 5.0
EOD

$data10 << EOD
0.979 3.0
0.9797 3.0
EOD

$data11 << EOD
0.9792 3.0 0.9791 0.9794499999999999 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.9792 2.7199999999999998
0.9792 3.2800000000000002
EOD

$data13 << EOD
0.9792 3.0 6.0
0.9797 2.8 7.0
0.979 3.2 8.0
EOD

$data14 << EOD
0.9787 4.0
0.9809 4.0
EOD

$data15 << EOD
0.9791 4.0 0.9789 0.98 3.7199999999999998 4.28
EOD

$data16 << EOD
0.9791 3.7199999999999998
0.9791 4.28
EOD

$data17 << EOD
0.9787 4.0 9.0
0.9809 3.8 10.0
0.9791 4.2 11.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.195
set rmargin at screen 0.9625
set tmargin at screen 0.931
set bmargin at screen 0.2759
set xlabel 'test.accuracy' textcolor rgb ink offset 0,0.5
set xrange [0.97721:0.98359]
set xtics ('0.978' 0.978, '0.979' 0.979, '0.98' 0.98, '0.981' 0.981, '0.982' 0.982, '0.983' 0.983)
set yrange [4.6:0.4]
set ytics scale 0 ('sgd (baseline)' 1, 'momentum' 2, 'rmsprop' 3, 'adam' 4)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2 with lines linecolor rgb ink dashtype (6,4) linewidth 1.2, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 1.2, \
     $data3 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#0072B2' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data4 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 1.2, \
     $data7 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#D55E00' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data8 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data9 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 1.2, \
     $data11 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#009E73' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data12 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data13 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data14 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 1.2, \
     $data15 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#CC79A7' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data16 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5, \
     $data17 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6
unset multiplot
unset output

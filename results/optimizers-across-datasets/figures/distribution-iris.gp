# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot distribution-iris.gp
#   gnuplot -e "format='pdf'" distribution-iris.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('distribution-iris.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,4.0in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,384 name 'distribution_iris'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'distribution-iris.' . format

$data1 << EOD
0.9666666666666667 0.4
0.9666666666666667 8.6
EOD

$data2 << EOD
0.9 1.0
1.0 1.0
EOD

$data3 << EOD
0.9666666666666667 1.0 0.9333333333333333 0.9666666666666667 0.72 1.28
EOD

$data4 << EOD
0.9666666666666667 0.72
0.9666666666666667 1.28
EOD

$data5 << EOD
0.9333333333333333 1.0 0.0
0.9666666666666667 0.8 1.0
0.9333333333333333 1.2 2.0
0.9666666666666667 0.9 3.0
0.9666666666666667 1.1 4.0
0.9666666666666667 1.0 5.0
1.0 0.8 6.0
0.9666666666666667 1.2 7.0
0.9 0.9 8.0
0.9 1.1 9.0
EOD

$data6 << EOD
0.9 2.0
1.0 2.0
EOD

$data7 << EOD
0.9333333333333333 2.0 0.9333333333333333 0.9666666666666667 1.72 2.2800000000000002
EOD

$data8 << EOD
0.9333333333333333 1.72
0.9333333333333333 2.2800000000000002
EOD

$data9 << EOD
0.9333333333333333 2.0 10.0
0.9333333333333333 1.8 11.0
0.9333333333333333 2.2 12.0
1.0 1.9 13.0
0.9333333333333333 2.1 14.0
0.9666666666666667 2.0 15.0
1.0 1.8 16.0
0.9666666666666667 2.2 17.0
0.9 1.9 18.0
0.9 2.1 19.0
EOD

$data10 << EOD
0.9 3.0
1.0 3.0
EOD

$data11 << EOD
0.95 3.0 0.9333333333333333 0.9666666666666667 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.95 2.7199999999999998
0.95 3.2800000000000002
EOD

$data13 << EOD
0.9333333333333333 3.0 20.0
0.9666666666666667 2.8 21.0
0.9333333333333333 3.2 22.0
1.0 2.9 23.0
0.9333333333333333 3.1 24.0
0.9666666666666667 3.0 25.0
1.0 2.8 26.0
0.9666666666666667 3.2 27.0
0.9 2.9 28.0
0.9 3.1 29.0
EOD

$data14 << EOD
0.9 4.0
1.0 4.0
EOD

$data15 << EOD
0.95 4.0 0.9333333333333333 0.9666666666666667 3.7199999999999998 4.28
EOD

$data16 << EOD
0.95 3.7199999999999998
0.95 4.28
EOD

$data17 << EOD
0.9333333333333333 4.0 30.0
0.9666666666666667 3.8 31.0
0.9666666666666667 4.2 32.0
0.9333333333333333 3.9 33.0
0.9333333333333333 4.1 34.0
0.9666666666666667 4.0 35.0
1.0 3.8 36.0
0.9666666666666667 4.2 37.0
0.9333333333333333 3.9 38.0
0.9 4.1 39.0
EOD

$data18 << EOD
0.9 5.0
1.0 5.0
EOD

$data19 << EOD
0.95 5.0 0.9333333333333333 0.9916666666666667 4.72 5.28
EOD

$data20 << EOD
0.95 4.72
0.95 5.28
EOD

$data21 << EOD
0.9333333333333333 5.0 40.0
0.9333333333333333 4.8 41.0
0.9333333333333333 5.2 42.0
1.0 4.9 43.0
1.0 5.1 44.0
0.9666666666666667 5.0 45.0
1.0 4.8 46.0
0.9666666666666667 5.2 47.0
0.9 4.9 48.0
0.9 5.1 49.0
EOD

$data22 << EOD
0.8666666666666667 6.0
1.0 6.0
EOD

$data23 << EOD
0.9666666666666667 6.0 0.9333333333333333 0.9666666666666667 5.72 6.28
EOD

$data24 << EOD
0.9666666666666667 5.72
0.9666666666666667 6.28
EOD

$data25 << EOD
0.9666666666666667 6.0 50.0
0.9333333333333333 5.8 51.0
0.9333333333333333 6.2 52.0
1.0 5.9 53.0
0.9666666666666667 6.1 54.0
0.9666666666666667 6.0 55.0
1.0 5.8 56.0
0.9666666666666667 6.2 57.0
0.8666666666666667 5.9 58.0
0.9 6.1 59.0
EOD

$data26 << EOD
0.8 7.0
1.0 7.0
EOD

$data27 << EOD
0.95 7.0 0.9333333333333333 0.9666666666666667 6.72 7.28
EOD

$data28 << EOD
0.95 6.72
0.95 7.28
EOD

$data29 << EOD
0.9333333333333333 7.0 60.0
0.9666666666666667 6.8 61.0
0.9333333333333333 7.2 62.0
1.0 6.9 63.0
0.9333333333333333 7.1 64.0
0.9666666666666667 7.0 65.0
0.9666666666666667 6.8 66.0
0.9666666666666667 7.2 67.0
0.8 6.9 68.0
0.9333333333333333 7.1 69.0
EOD

$data30 << EOD
0.9 8.0
1.0 8.0
EOD

$data31 << EOD
0.9333333333333333 8.0 0.9333333333333333 0.9666666666666667 7.72 8.28
EOD

$data32 << EOD
0.9333333333333333 7.72
0.9333333333333333 8.28
EOD

$data33 << EOD
0.9333333333333333 8.0 70.0
0.9333333333333333 7.8 71.0
0.9333333333333333 8.2 72.0
1.0 7.9 73.0
0.9333333333333333 8.1 74.0
0.9666666666666667 8.0 75.0
1.0 7.8 76.0
0.9666666666666667 8.2 77.0
0.9 7.9 78.0
0.9 8.1 79.0
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
set tmargin at screen 0.9583
set bmargin at screen 0.1667
set xlabel 'test.accuracy' textcolor rgb ink offset 0,0.5
set xrange [0.79:1.01]
set xtics ('0.8' 0.8, '0.85' 0.85, '0.9' 0.9, '0.95' 0.95, '1' 1.0)
set yrange [8.6:0.4]
set ytics scale 0 ('sgd (baseline)' 1, 'momentum' 2, 'nesterov' 3, 'adagrad' 4, 'rmsprop' 5, 'adam' 6, 'adamw' 7, 'nadam' 8)
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
     $data17 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data18 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 1.2, \
     $data19 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#E69F00' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data20 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data21 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data22 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 1.2, \
     $data23 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#56B4E9' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data24 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 3.5, \
     $data25 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6, \
     $data26 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 1.2, \
     $data27 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#777777' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data28 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 3.5, \
     $data29 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6, \
     $data30 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 1.2, \
     $data31 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#0072B2' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data32 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data33 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 4 pointsize 0.6 linewidth 1.6
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot distribution.gp
#   gnuplot -e "format='pdf'" distribution.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('distribution.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.2083333333333335in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,308 name 'distribution'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'distribution.' . format

$data1 << EOD
0.9526462395543176 0.4
0.9526462395543176 6.6
EOD

$data2 << EOD
0.9442896935933147 1.0
0.958217270194986 1.0
EOD

$data3 << EOD
0.947075208913649 1.0 0.947075208913649 0.9526462395543176 0.72 1.28
EOD

$data4 << EOD
0.947075208913649 0.72
0.947075208913649 1.28
EOD

$data5 << EOD
0.947075208913649 1.0 0.0
0.9442896935933147 0.8 1.0
0.947075208913649 1.2 2.0
0.958217270194986 0.9 3.0
0.9526462395543176 1.1 4.0
EOD

$data6 << EOD
0.9442896935933147 2.0
0.9554317548746518 2.0
EOD

$data7 << EOD
0.9526462395543176 2.0 0.9498607242339833 0.9526462395543176 1.72 2.2800000000000002
EOD

$data8 << EOD
0.9526462395543176 1.72
0.9526462395543176 2.2800000000000002
EOD

$data9 << EOD
0.9442896935933147 2.0 5.0
0.9526462395543176 1.8 6.0
0.9526462395543176 2.2 7.0
0.9498607242339833 1.9 8.0
0.9554317548746518 2.1 9.0
EOD

$data10 << EOD
0.947075208913649 3.0
0.958217270194986 3.0
EOD

$data11 << EOD
0.9526462395543176 3.0 0.9498607242339833 0.958217270194986 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.9526462395543176 2.7199999999999998
0.9526462395543176 3.2800000000000002
EOD

$data13 << EOD
0.9498607242339833 3.0 10.0
0.947075208913649 2.8 11.0
0.9526462395543176 3.2 12.0
0.958217270194986 2.9 13.0
0.958217270194986 3.1 14.0
EOD

$data14 << EOD
0.9526462395543176 4.0
0.9665738161559888 4.0
EOD

$data15 << EOD
0.9554317548746518 4.0 0.9554317548746518 0.9610027855153204 3.7199999999999998 4.28
EOD

$data16 << EOD
0.9554317548746518 3.7199999999999998
0.9554317548746518 4.28
EOD

$data17 << EOD
0.9526462395543176 4.0 15.0
0.9554317548746518 3.8 16.0
0.9610027855153204 4.2 17.0
0.9554317548746518 3.9 18.0
0.9665738161559888 4.1 19.0
EOD

$data18 << EOD
0.9387186629526463 5.0
0.9554317548746518 5.0
EOD

$data19 << EOD
0.9442896935933147 5.0 0.9442896935933147 0.947075208913649 4.72 5.28
EOD

$data20 << EOD
0.9442896935933147 4.72
0.9442896935933147 5.28
EOD

$data21 << EOD
0.9554317548746518 5.0 20.0
0.9442896935933147 4.8 21.0
0.9442896935933147 5.2 22.0
0.9387186629526463 4.9 23.0
0.947075208913649 5.1 24.0
EOD

$data22 << EOD
0.9442896935933147 6.0
0.9610027855153204 6.0
EOD

$data23 << EOD
0.9554317548746518 6.0 0.9498607242339833 0.9610027855153204 5.72 6.28
EOD

$data24 << EOD
0.9554317548746518 5.72
0.9554317548746518 6.28
EOD

$data25 << EOD
0.9610027855153204 6.0 25.0
0.9442896935933147 5.8 26.0
0.9498607242339833 6.2 27.0
0.9554317548746518 5.9 28.0
0.9610027855153204 6.1 29.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.375
set rmargin at screen 0.9625
set tmargin at screen 0.9481
set bmargin at screen 0.2078
set xlabel 'test.accuracy' textcolor rgb ink offset 0,0.5
set xrange [0.9373259052924792:0.9679665738161559]
set xtics ('0.94' 0.94, '0.945' 0.945, '0.95' 0.95, '0.955' 0.955, '0.96' 0.96, '0.965' 0.965)
set yrange [6.6:0.4]
set ytics scale 0 ('he_normal' 1, 'he_uniform' 2, 'xavier_normal (baseline)' 3, 'xavier_uniform' 4, '{type: uniform, low: -0.05, h…' 5, '{type: normal, sd: 0.01}' 6)
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
     $data25 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6
unset multiplot
unset output

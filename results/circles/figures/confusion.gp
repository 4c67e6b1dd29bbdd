# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot confusion.gp
#   gnuplot -e "format='pdf'" confusion.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('confusion.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 7.645833333333333in,7.875in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 734,756 name 'confusion'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'confusion.' . format

$data1 << EOD
0.0 0.0 -0.48 0.48 -0.48 0.48 19084.0
1.0 0.0 0.52 1.48 -0.48 0.48 14478072.0
0.0 1.0 -0.48 0.48 0.52 1.48 14084087.0
1.0 1.0 0.52 1.48 0.52 1.48 19856.0
EOD

$data2 << EOD
0.0 0.0 556.0 16777215.0
1.0 0.0 44.0 1710618.0
0.0 1.0 54.0 1710618.0
1.0 1.0 546.0 16777215.0
EOD

$data3 << EOD
0.0 0.0 -0.48 0.48 -0.48 0.48 18568.0
1.0 0.0 0.52 1.48 -0.48 0.48 14806521.0
0.0 1.0 -0.48 0.48 0.52 1.48 14084087.0
1.0 1.0 0.52 1.48 0.52 1.48 20112.0
EOD

$data4 << EOD
0.0 0.0 565.0 16777215.0
1.0 0.0 35.0 1710618.0
0.0 1.0 55.0 1710618.0
1.0 1.0 545.0 16777215.0
EOD

$data5 << EOD
0.0 0.0 -0.48 0.48 -0.48 0.48 19083.0
1.0 0.0 0.52 1.48 -0.48 0.48 14543864.0
0.0 1.0 -0.48 0.48 0.52 1.48 14872057.0
1.0 1.0 0.52 1.48 0.52 1.48 18312.0
EOD

$data6 << EOD
0.0 0.0 559.0 16777215.0
1.0 0.0 41.0 1710618.0
0.0 1.0 33.0 1710618.0
1.0 1.0 567.0 16777215.0
EOD

$data7 << EOD
0.0 0.0 -0.48 0.48 -0.48 0.48 18312.0
1.0 0.0 0.52 1.48 -0.48 0.48 14872057.0
0.0 1.0 -0.48 0.48 0.52 1.48 14084087.0
1.0 1.0 0.52 1.48 0.52 1.48 19856.0
EOD

$data8 << EOD
0.0 0.0 567.0 16777215.0
1.0 0.0 33.0 1710618.0
0.0 1.0 54.0 1710618.0
1.0 1.0 546.0 16777215.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0858
set rmargin at screen 0.4673
set tmargin at screen 0.9524
set bmargin at screen 0.582
set title 'dropout low' textcolor rgb ink offset 0,-0.5
set xlabel 'predicted class' textcolor rgb ink offset 0,0.5
set ylabel 'true class' textcolor rgb ink
set border 0
unset grid
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set xtics scale 0 ('0' 0, '1' 1)
set ytics scale 0 ('0' 0, '1' 1)
plot $data1 using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder linecolor rgb variable, \
     $data2 using 1:2:(sprintf('%.0f', $3)):4 with labels font ',14' textcolor rgb variable
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.5858
set rmargin at screen 0.9673
set tmargin at screen 0.9524
set bmargin at screen 0.582
set title 'l2 low' textcolor rgb ink offset 0,-0.5
set xlabel 'predicted class' textcolor rgb ink offset 0,0.5
set ylabel 'true class' textcolor rgb ink
set border 0
unset grid
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set xtics scale 0 ('0' 0, '1' 1)
set ytics scale 0 ('0' 0, '1' 1)
plot $data3 using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder linecolor rgb variable, \
     $data4 using 1:2:(sprintf('%.0f', $3)):4 with labels font ',14' textcolor rgb variable
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0858
set rmargin at screen 0.4673
set tmargin at screen 0.4524
set bmargin at screen 0.082
set title 'l2 high' textcolor rgb ink offset 0,-0.5
set xlabel 'predicted class' textcolor rgb ink offset 0,0.5
set ylabel 'true class' textcolor rgb ink
set border 0
unset grid
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set xtics scale 0 ('0' 0, '1' 1)
set ytics scale 0 ('0' 0, '1' 1)
plot $data5 using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder linecolor rgb variable, \
     $data6 using 1:2:(sprintf('%.0f', $3)):4 with labels font ',14' textcolor rgb variable
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.5858
set rmargin at screen 0.9673
set tmargin at screen 0.4524
set bmargin at screen 0.082
set title 'l1 low' textcolor rgb ink offset 0,-0.5
set xlabel 'predicted class' textcolor rgb ink offset 0,0.5
set ylabel 'true class' textcolor rgb ink
set border 0
unset grid
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set xtics scale 0 ('0' 0, '1' 1)
set ytics scale 0 ('0' 0, '1' 1)
plot $data7 using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder linecolor rgb variable, \
     $data8 using 1:2:(sprintf('%.0f', $3)):4 with labels font ',14' textcolor rgb variable
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets.gp
#   gnuplot -e "format='pdf'" targets.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.875in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,372 name 'targets'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets.' . format

$data1 << EOD
14.0 1.0 0.0
19.0 0.8 1.0
21.0 1.2 2.0
18.0 0.9 3.0
22.0 1.1 4.0
20.0 1.0 5.0
18.0 0.8 6.0
17.0 1.2 7.0
EOD

$data2 << EOD
18.5 0.7
18.5 1.3
EOD

$data3 << EOD
14.0 2.0 8.0
19.0 1.8 9.0
24.0 2.2 10.0
17.0 1.9 11.0
22.0 2.1 12.0
16.0 2.0 13.0
18.0 1.8 14.0
17.0 2.2 15.0
EOD

$data4 << EOD
17.5 1.7
17.5 2.3
EOD

$data5 << EOD
37.0 3.0 16.0
51.0 2.8 17.0
34.0 3.2 18.0
53.0 2.9 19.0
45.0 3.1 20.0
58.0 3.0 21.0
35.0 2.8 22.0
EOD

$data6 << EOD
48.0 2.7
48.0 3.3
EOD

$data7 << EOD
27.0 5.0 23.0
29.0 4.8 24.0
31.0 5.2 25.0
42.0 4.9 26.0
36.0 5.1 27.0
48.0 5.0 28.0
35.0 4.8 29.0
EOD

$data8 << EOD
35.5 4.7
35.5 5.3
EOD

$data9 << EOD
35.0 7.0 30.0
44.0 6.8 31.0
46.0 7.2 32.0
42.0 6.9 33.0
43.0 7.1 34.0
39.0 7.0 35.0
40.0 6.8 36.0
49.0 7.2 37.0
EOD

$data10 << EOD
42.5 6.7
42.5 7.3
EOD

$data11 << EOD
4032000.0 1.0 38.0
5472000.0 0.8 39.0
6048000.0 1.2 40.0
5184000.0 0.9 41.0
6336000.0 1.1 42.0
5760000.0 1.0 43.0
5184000.0 0.8 44.0
4896000.0 1.2 45.0
EOD

$data12 << EOD
5328000.0 0.7
5328000.0 1.3
EOD

$data13 << EOD
4032000.0 2.0 46.0
5472000.0 1.8 47.0
6912000.0 2.2 48.0
4896000.0 1.9 49.0
6336000.0 2.1 50.0
4608000.0 2.0 51.0
5184000.0 1.8 52.0
4896000.0 2.2 53.0
EOD

$data14 << EOD
5040000.0 1.7
5040000.0 2.3
EOD

$data15 << EOD
10656000.0 3.0 54.0
14688000.0 2.8 55.0
9792000.0 3.2 56.0
15264000.0 2.9 57.0
12960000.0 3.1 58.0
16704000.0 3.0 59.0
10080000.0 2.8 60.0
EOD

$data16 << EOD
13824000.0 2.7
13824000.0 3.3
EOD

$data17 << EOD
7776000.0 5.0 61.0
8352000.0 4.8 62.0
8928000.0 5.2 63.0
12096000.0 4.9 64.0
10368000.0 5.1 65.0
13824000.0 5.0 66.0
10080000.0 4.8 67.0
EOD

$data18 << EOD
10224000.0 4.7
10224000.0 5.3
EOD

$data19 << EOD
10080000.0 7.0 68.0
12672000.0 6.8 69.0
13248000.0 7.2 70.0
12096000.0 6.9 71.0
12384000.0 7.1 72.0
11232000.0 7.0 73.0
11520000.0 6.8 74.0
14112000.0 7.2 75.0
EOD

$data20 << EOD
12240000.0 6.7
12240000.0 7.3
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.2512
set rmargin at screen 0.5569
set tmargin at screen 0.9032
set bmargin at screen 0.172
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [11.8:60.2]
set xtics ('20' 20.0, '40' 40.0, '60' 60.0)
set yrange [8.6:0.4]
set ytics scale 0 ('relu' 1, 'leaky_relu' 2, 'elu' 3, 'sigmoid' 4, 'tanh' 5, 'softplus' 6, 'arctan' 7, 'identity (baseline)' 8)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data3 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data7 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data9 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 3.5
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.5819
set rmargin at screen 0.8875
set tmargin at screen 0.9032
set bmargin at screen 0.172
set xlabel 'multiply-adds' textcolor rgb ink offset 0,0.5
set xrange [3398400.0:17337600.0]
set xtics ('5e6' 5000000.0, '1e7' 10000000.0, '1.5e7' 15000000.0)
set yrange [8.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data11 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data12 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data13 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data14 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data15 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data16 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data17 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data18 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data19 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6, \
     $data20 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 3.5
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
set label '8/8' at 0.5,1 center textcolor rgb ink font small front
set label '8/8' at 0.5,2 center textcolor rgb ink font small front
set label '7/8' at 0.5,3 center textcolor rgb ink font small front
set label '0/8' at 0.5,4 center textcolor rgb ink font small front
set label '7/8' at 0.5,5 center textcolor rgb ink font small front
set label '0/8' at 0.5,6 center textcolor rgb ink font small front
set label '8/8' at 0.5,7 center textcolor rgb ink font small front
set label '0/8' at 0.5,8 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

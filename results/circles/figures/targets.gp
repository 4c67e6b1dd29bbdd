# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot targets.gp
#   gnuplot -e "format='pdf'" targets.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('targets.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.5208333333333335in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,338 name 'targets'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'targets.' . format

$data1 << EOD
39.0 1.0 0.0
47.0 0.8 1.0
27.0 1.2 2.0
42.0 0.9 3.0
31.0 1.1 4.0
37.0 1.0 5.0
33.0 0.8 6.0
29.0 1.2 7.0
EOD

$data2 << EOD
38.0 0.7
38.0 1.3
EOD

$data3 << EOD
47.0 2.0 8.0
56.0 1.8 9.0
36.0 2.2 10.0
49.0 1.9 11.0
64.0 2.1 12.0
47.0 2.0 13.0
50.0 1.8 14.0
50.0 2.2 15.0
42.0 1.9 16.0
EOD

$data4 << EOD
49.5 1.7
49.5 2.3
EOD

$data5 << EOD
30.0 4.0 17.0
47.0 3.8 18.0
26.0 4.2 19.0
99.0 3.9 20.0
42.0 4.1 21.0
31.0 4.0 22.0
35.0 3.8 23.0
32.0 4.2 24.0
30.0 3.9 25.0
EOD

$data6 << EOD
33.5 3.7
33.5 4.3
EOD

$data7 << EOD
37.0 5.0 26.0
30.0 4.8 27.0
44.0 5.2 28.0
57.0 4.9 29.0
32.0 5.1 30.0
41.0 5.0 31.0
33.0 4.8 32.0
34.0 5.2 33.0
EOD

$data8 << EOD
39.0 4.7
39.0 5.3
EOD

$data9 << EOD
30.0 6.0 34.0
47.0 5.8 35.0
27.0 6.2 36.0
76.0 5.9 37.0
43.0 6.1 38.0
31.0 6.0 39.0
37.0 5.8 40.0
32.0 6.2 41.0
32.0 5.9 42.0
EOD

$data10 << EOD
34.5 5.7
34.5 6.3
EOD

$data11 << EOD
99.0 7.0 43.0
88.0 6.8 44.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.2063
set rmargin at screen 0.8875
set tmargin at screen 0.8935
set bmargin at screen 0.1893
set xlabel 'epochs' textcolor rgb ink offset 0,0.5
set xrange [22.35:102.65]
set xtics ('40' 40.0, '60' 60.0, '80' 80.0, '100' 100.0)
set yrange [7.6:0.4]
set ytics scale 0 ('none (baseline)' 1, 'dropout low' 2, 'dropout high' 3, 'l2 low' 4, 'l2 high' 5, 'l1 low' 6, 'l1 high' 7)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data3 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5, \
     $data7 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data9 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 3.5, \
     $data11 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.9125
set rmargin at screen 0.99
set tmargin at screen 0.8935
set bmargin at screen 0.1893
set border 0
unset xtics
set xrange [0:1]
set yrange [7.6:0.4]
set ytics scale 0 ('' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
set label 'reached' at 0.5, graph 1 offset 0,0.9 center textcolor rgb ink font small front
set label '8/10' at 0.5,1 center textcolor rgb ink font small front
set label '9/10' at 0.5,2 center textcolor rgb ink font small front
set label '0/10' at 0.5,3 center textcolor rgb ink font small front
set label '9/10' at 0.5,4 center textcolor rgb ink font small front
set label '8/10' at 0.5,5 center textcolor rgb ink font small front
set label '9/10' at 0.5,6 center textcolor rgb ink font small front
set label '2/10' at 0.5,7 center textcolor rgb ink font small front
plot NaN
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n.gp
#   gnuplot -e "format='pdf'" best-of-n.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n.' . format

$data1 << EOD
1.0 0.2907779083426055
2.0 0.17728489930419694
3.0 0.15793342339795596
EOD

$data2 << EOD
1.0 0.2831415712980176
2.0 0.2412068422909429
3.0 0.23465804338749657
EOD

$data3 << EOD
1.0 0.3126182011701269
2.0 0.24272724964847198
3.0 0.21209812297946518
EOD

$data4 << EOD
1.0 0.24998271320522797
2.0 0.2215198960818393
3.0 0.19445476364207698
EOD

$data5 << EOD
1.0 0.8988888888888888
2.0 0.9544444444444443
3.0 0.96
EOD

$data6 << EOD
1.0 0.8933333333333333
2.0 0.9066666666666667
3.0 0.9066666666666667
EOD

$data7 << EOD
1.0 0.9022222222222223
2.0 0.9288888888888889
3.0 0.9566666666666667
EOD

$data8 << EOD
1.0 0.9155555555555555
2.0 0.9366666666666665
3.0 0.9666666666666667
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0825
set rmargin at screen 0.3175
set tmargin at screen 0.8909
set bmargin at screen 0.2242
set title 'validation.loss' textcolor rgb ink offset 0,-0.5
set xlabel 'configurations tried' textcolor rgb ink offset 0,0.5
set xrange [0.9:3.1]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0)
set yrange [0.1501991845093474:0.3203524400587354]
set ytics ('0.2' 0.2, '0.25' 0.25, '0.3' 0.3)
plot $data1 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data1 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data2 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data3 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data3 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data4 using 1:2 every 1 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.4075
set rmargin at screen 0.6425
set tmargin at screen 0.8909
set bmargin at screen 0.2242
set title 'test.accuracy' textcolor rgb ink offset 0,-0.5
set xlabel 'configurations tried' textcolor rgb ink offset 0,0.5
set xrange [0.9:3.1]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0)
set yrange [0.8896666666666666:0.9703333333333334]
set ytics ('0.9' 0.9, '0.92' 0.92, '0.94' 0.94, '0.96' 0.96)
plot $data5 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data5 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data6 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data7 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data7 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data8 using 1:2 every 1 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.68
set rmargin at screen 1.0
set tmargin at screen 0.9212
set bmargin at screen 0.5636
set border 0
unset tics
unset grid
set xrange [0:1]
set yrange [0:1]
set key at graph 0,1 left top Left reverse vertical samplen 4 font small maxcols 1 spacing 1.1
plot NaN with linespoints linecolor rgb '#0072B2' dashtype solid linewidth 2.2 pointtype 7 pointsize 0.8 title 'sgd', \
     NaN with linespoints linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2 pointtype 5 pointsize 0.8 title 'momentum', \
     NaN with linespoints linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2 pointtype 9 pointsize 0.8 title 'rmsprop', \
     NaN with linespoints linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2 pointtype 13 pointsize 0.8 title 'adam'
unset multiplot
unset output

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
1.0 0.27621111772046386
2.0 0.14676432432169284
3.0 0.09144155792347029
EOD

$data2 << EOD
1.0 0.1850494874514425
2.0 0.1295571829991272
3.0 0.09436822241913054
EOD

$data3 << EOD
1.0 0.31962925477280074
2.0 0.09398504061425803
3.0 0.09220037310536397
EOD

$data4 << EOD
1.0 0.9103064066852367
2.0 0.9444753946146703
3.0 0.9559888579387187
EOD

$data5 << EOD
1.0 0.9312906220984215
2.0 0.941689879294336
3.0 0.9526462395543175
EOD

$data6 << EOD
1.0 0.9143918291550603
2.0 0.9546889507892293
3.0 0.9565459610027855
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
set yrange [0.08003217308100377:0.33103863961526725]
set ytics ('0.1' 0.1, '0.15' 0.15, '0.2' 0.2, '0.25' 0.25, '0.3' 0.3)
plot $data1 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data1 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data2 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data3 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data3 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6
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
set yrange [0.9079944289693592:0.958857938718663]
set ytics ('0.91' 0.91, '0.92' 0.92, '0.93' 0.93, '0.94' 0.94, '0.95' 0.95)
plot $data4 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data4 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data5 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data5 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data6 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.68
set rmargin at screen 1.0
set tmargin at screen 0.9212
set bmargin at screen 0.6303
set border 0
unset tics
unset grid
set xrange [0:1]
set yrange [0:1]
set key at graph 0,1 left top Left reverse vertical samplen 4 font small maxcols 1 spacing 1.1
plot NaN with linespoints linecolor rgb '#0072B2' dashtype solid linewidth 2.2 pointtype 7 pointsize 0.8 title 'sgd', \
     NaN with linespoints linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2 pointtype 5 pointsize 0.8 title 'momentum', \
     NaN with linespoints linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2 pointtype 9 pointsize 0.8 title 'adam'
unset multiplot
unset output

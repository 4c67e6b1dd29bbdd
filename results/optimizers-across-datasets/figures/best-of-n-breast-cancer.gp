# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n-breast-cancer.gp
#   gnuplot -e "format='pdf'" best-of-n-breast-cancer.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n-breast-cancer.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n_breast_cancer'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n-breast-cancer.' . format

$data1 << EOD
1.0 1926864422.1808279
2.0 0.15473040204387775
3.0 0.13223849503580906
4.0 0.12302860261558257
5.0 0.11824345008774008
6.0 0.11566627359784105
7.0 0.11436711615904266
8.0 0.11381612600434046
EOD

$data2 << EOD
1.0 7997859403636.831
2.0 0.17767948809452414
3.0 0.13574263834716702
4.0 0.12324566822630319
5.0 0.11808569348424841
6.0 0.11553298051319767
7.0 0.11411554788694382
8.0 0.11340443549565371
EOD

$data3 << EOD
1.0 433247.1682146994
2.0 0.1748084475002843
3.0 0.13512514558207858
4.0 0.12319283545619078
5.0 0.11792909301179122
6.0 0.11542446845736555
7.0 0.11407136386869372
8.0 0.11344974660743967
EOD

$data4 << EOD
1.0 3.136282802255701
2.0 0.232564456971403
3.0 0.13876102631482667
4.0 0.12443092362376786
5.0 0.11694783223969338
6.0 0.11252852979840858
7.0 0.11020634350882884
8.0 0.10950291077868399
EOD

$data5 << EOD
1.0 1.5025349008472304
2.0 0.358196350376131
3.0 0.18847532723130747
4.0 0.13650360671152328
5.0 0.11898448225032218
6.0 0.11178125684813857
7.0 0.10805604300766516
8.0 0.1051108126001547
EOD

$data6 << EOD
1.0 3.5039897224050813
2.0 0.26622697699339154
3.0 0.14562952174584357
4.0 0.12674530269555564
5.0 0.11835051664713604
6.0 0.11370958338621326
7.0 0.11091735468036959
8.0 0.10937562748605413
EOD

$data7 << EOD
1.0 1.273312211295889
2.0 0.24056487601238724
3.0 0.14348424387705494
4.0 0.126080475730488
5.0 0.11812850224310295
6.0 0.1135766523775807
7.0 0.11082329431372973
8.0 0.10933992178780932
EOD

$data8 << EOD
1.0 1.2167570387403903
2.0 0.2794507159688413
3.0 0.14934205130867623
4.0 0.12676147198903873
5.0 0.11858258662559658
6.0 0.11405260818216945
7.0 0.11138600760908474
8.0 0.11004890222831779
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0825
set rmargin at screen 0.5825
set tmargin at screen 0.8909
set bmargin at screen 0.2242
set title 'validation.loss' textcolor rgb ink offset 0,-0.5
set xlabel 'configurations tried' textcolor rgb ink offset 0,0.5
set xrange [0.6499999999999999:8.35]
set xtics ('2' 2.0, '4' 4.0, '6' 6.0, '8' 8.0)
set logscale y
set yrange [0.08820670966297929:4.175501030157671]
set ytics ('0.1' 0.1, '0.3' 0.3, '1' 1.0, '3' 3.0)
plot $data1 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data1 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data2 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data2 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data3 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data3 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6, \
     $data4 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data4 using 1:2 every 1 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 linewidth 1.6, \
     $data5 using 1:2 with lines linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2, \
     $data5 using 1:2 every 1 with points linecolor rgb '#E69F00' pointtype 11 pointsize 0.8 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2, \
     $data6 using 1:2 every 1 with points linecolor rgb '#56B4E9' pointtype 15 pointsize 0.8 linewidth 1.6, \
     $data7 using 1:2 with lines linecolor rgb '#777777' dashtype (2,3) linewidth 2.2, \
     $data7 using 1:2 every 1 with points linecolor rgb '#777777' pointtype 6 pointsize 0.8 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#0072B2' dashtype (8,2) linewidth 2.2, \
     $data8 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 4 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.62
set rmargin at screen 1.0
set tmargin at screen 0.9212
set bmargin at screen 0.297
set border 0
unset tics
unset grid
set xrange [0:1]
set yrange [0:1]
set key at graph 0,1 left top Left reverse vertical samplen 4 font small maxcols 1 spacing 1.1
plot NaN with linespoints linecolor rgb '#0072B2' dashtype solid linewidth 2.2 pointtype 7 pointsize 0.8 title 'sgd', \
     NaN with linespoints linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2 pointtype 5 pointsize 0.8 title 'momentum', \
     NaN with linespoints linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2 pointtype 9 pointsize 0.8 title 'nesterov', \
     NaN with linespoints linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2 pointtype 13 pointsize 0.8 title 'adagrad', \
     NaN with linespoints linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2 pointtype 11 pointsize 0.8 title 'rmsprop', \
     NaN with linespoints linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2 pointtype 15 pointsize 0.8 title 'adam', \
     NaN with linespoints linecolor rgb '#777777' dashtype (2,3) linewidth 2.2 pointtype 6 pointsize 0.8 title 'adamw', \
     NaN with linespoints linecolor rgb '#0072B2' dashtype (8,2) linewidth 2.2 pointtype 4 pointsize 0.8 title 'nadam'
unset multiplot
unset output

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
1.0 0.7083769635881902
2.0 0.2143333878428781
3.0 0.12256572801018822
4.0 0.11568606135776585
5.0 0.10961994484370892
6.0 0.10382263958800297
EOD

$data2 << EOD
1.0 0.7542675389054446
2.0 0.2364431973599529
3.0 0.12752044591500755
4.0 0.11901333115447471
5.0 0.11051734674509131
6.0 0.1020269374804323
EOD

$data3 << EOD
1.0 0.6222418972448815
2.0 0.18257601096641307
3.0 0.12406431571526255
4.0 0.11355854816780658
5.0 0.10547094078002492
6.0 0.09966964199335245
EOD

$data4 << EOD
1.0 0.5961583046371681
2.0 0.16774299996373898
3.0 0.11822782730855254
4.0 0.10905082877622248
5.0 0.10227657454132215
6.0 0.09734174514033792
EOD

$data5 << EOD
1.0 1.3886565853983552
2.0 0.7713919603809498
3.0 0.3949772809837492
4.0 0.20119498817627823
5.0 0.13234160354769722
6.0 0.13071420176513995
EOD

$data6 << EOD
1.0 1.5710807761001822
2.0 0.9939634504257302
3.0 0.5684826070457638
4.0 0.289462156660528
5.0 0.15224679626629462
6.0 0.1521812947435333
EOD

$data7 << EOD
1.0 0.7194986072423398
2.0 0.9139461467038069
3.0 0.9489972144846797
4.0 0.9487093779015784
5.0 0.9487465181058496
6.0 0.9498607242339833
EOD

$data8 << EOD
1.0 0.732961931290622
2.0 0.919405756731662
3.0 0.94966573816156
4.0 0.9503435468895078
5.0 0.950974930362117
6.0 0.950974930362117
EOD

$data9 << EOD
1.0 0.7675023212627669
2.0 0.9355617455896008
3.0 0.9535376044568245
4.0 0.9543918291550604
5.0 0.954410399257196
6.0 0.9532033426183844
EOD

$data10 << EOD
1.0 0.7749303621169916
2.0 0.9391643454038996
3.0 0.9552089136490249
4.0 0.9570287836583101
5.0 0.9578458681522749
6.0 0.958217270194986
EOD

$data11 << EOD
1.0 0.4748375116063138
2.0 0.7201114206128134
3.0 0.8628133704735377
4.0 0.9300278551532033
5.0 0.9487465181058495
6.0 0.9459610027855153
EOD

$data12 << EOD
1.0 0.39238625812441963
2.0 0.6207613741875581
3.0 0.7881058495821726
4.0 0.8974930362116991
5.0 0.9519034354688951
6.0 0.9543175487465181
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
set xrange [0.75:6.25]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0, '5' 5.0, '6' 6.0)
set logscale y
set yrange [0.08470404662334083:1.8054833340144902]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0)
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
     $data6 using 1:2 every 1 with points linecolor rgb '#56B4E9' pointtype 15 pointsize 0.8 linewidth 1.6
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
set xrange [0.75:6.25]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0, '5' 5.0, '6' 6.0)
set yrange [0.3640947075208913:0.9865088207985143]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
plot $data7 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data7 using 1:2 every 1 with points linecolor rgb '#0072B2' pointtype 7 pointsize 0.8 linewidth 1.6, \
     $data8 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data8 using 1:2 every 1 with points linecolor rgb '#D55E00' pointtype 5 pointsize 0.8 linewidth 1.6, \
     $data9 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data9 using 1:2 every 1 with points linecolor rgb '#009E73' pointtype 9 pointsize 0.8 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data10 using 1:2 every 1 with points linecolor rgb '#CC79A7' pointtype 13 pointsize 0.8 linewidth 1.6, \
     $data11 using 1:2 with lines linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2, \
     $data11 using 1:2 every 1 with points linecolor rgb '#E69F00' pointtype 11 pointsize 0.8 linewidth 1.6, \
     $data12 using 1:2 with lines linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2, \
     $data12 using 1:2 every 1 with points linecolor rgb '#56B4E9' pointtype 15 pointsize 0.8 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.68
set rmargin at screen 1.0
set tmargin at screen 0.9212
set bmargin at screen 0.4303
set border 0
unset tics
unset grid
set xrange [0:1]
set yrange [0:1]
set key at graph 0,1 left top Left reverse vertical samplen 4 font small maxcols 1 spacing 1.1
plot NaN with linespoints linecolor rgb '#0072B2' dashtype solid linewidth 2.2 pointtype 7 pointsize 0.8 title 'he_normal', \
     NaN with linespoints linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2 pointtype 5 pointsize 0.8 title 'he_uniform', \
     NaN with linespoints linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2 pointtype 9 pointsize 0.8 title 'xavier_normal', \
     NaN with linespoints linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2 pointtype 13 pointsize 0.8 title 'xavier_uniform', \
     NaN with linespoints linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2 pointtype 11 pointsize 0.8 title '{type: uniform, low: -0…', \
     NaN with linespoints linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2 pointtype 15 pointsize 0.8 title '{type: normal, sd: 0.01}'
unset multiplot
unset output

# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot best-of-n-wine.gp
#   gnuplot -e "format='pdf'" best-of-n-wine.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('best-of-n-wine.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.4375in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,330 name 'best_of_n_wine'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'best-of-n-wine.' . format

$data1 << EOD
1.0 2.306196291584463e+21
2.0 0.15658818452492884
3.0 0.11281683542489189
4.0 0.09967786048086928
5.0 0.0939497338771409
6.0 0.09026095542102713
7.0 0.08725628118227803
8.0 0.08449637234560443
EOD

$data2 << EOD
1.0 1.5174245778192901e+22
2.0 0.17681789872962095
3.0 0.13105717611888493
4.0 0.11924198489033189
5.0 0.11441359259405703
6.0 0.11190572363018017
7.0 0.11072054703303372
8.0 0.11039706964121929
EOD

$data3 << EOD
1.0 1.2627579974813001e+32
2.0 0.1619013938657572
3.0 0.12820255428382743
4.0 0.11740504384060096
5.0 0.1133838752505901
6.0 0.11123043575607007
7.0 0.11002601221177426
8.0 0.10971374587193193
EOD

$data4 << EOD
1.0 2.859586558651288
2.0 0.3106016167332416
3.0 0.15497456030003268
4.0 0.12852360792527692
5.0 0.11895896957487916
6.0 0.11475079658828292
7.0 0.11281540889110821
8.0 0.11155404863724784
EOD

$data5 << EOD
1.0 0.7431329188811309
2.0 0.1996813141611956
3.0 0.15321120954821876
4.0 0.13560162203483012
5.0 0.12604076175985612
6.0 0.12070941377064912
7.0 0.11745055602944224
8.0 0.11575415511811642
EOD

$data6 << EOD
1.0 0.4842736122464042
2.0 0.18657623902742557
3.0 0.1328451515741494
4.0 0.11532061662316626
5.0 0.10915189687843081
6.0 0.10739541117431618
7.0 0.10644455337607285
8.0 0.10552861403763084
EOD

$data7 << EOD
1.0 0.34770352793768494
2.0 0.1660297934633996
3.0 0.12104728560279272
4.0 0.11005151559451558
5.0 0.10630866005675227
6.0 0.1047139475267675
7.0 0.10412146337213757
8.0 0.10373576631443837
EOD

$data8 << EOD
1.0 0.41937312385067527
2.0 0.17205333504398918
3.0 0.12724484683428436
4.0 0.1165699841940077
5.0 0.113093437169826
6.0 0.11164458888635048
7.0 0.11110418613351668
8.0 0.11066998273000314
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
set yrange [0.07085407044531676:3.410173742957565]
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

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
1.0 2.8595820833399186
2.0 0.31060154547543845
3.0 0.15497456793212724
4.0 0.1285236136993845
5.0 0.11895897348545613
6.0 0.11475079934490844
7.0 0.11281541115716477
8.0 0.11155405035976343
EOD

$data5 << EOD
1.0 0.7431396228146334
2.0 0.1996814404920428
3.0 0.15321125505495758
4.0 0.135601646901882
5.0 0.1260407925779638
6.0 0.12070944491544343
7.0 0.11745058071380213
8.0 0.11575416610427346
EOD

$data6 << EOD
1.0 0.4842376647589507
2.0 0.18657638695780712
3.0 0.1328452230804322
4.0 0.1153206324573131
5.0 0.10915189185703837
6.0 0.10739540498189878
7.0 0.10644454578846173
8.0 0.10552860493136566
EOD

$data7 << EOD
1.0 0.9137571382122113
2.0 0.16602980063464504
3.0 0.12104729570975228
4.0 0.11005152807300618
5.0 0.10630867442118647
6.0 0.10471396311625737
7.0 0.10412147920408237
8.0 0.10373578123284627
EOD

$data8 << EOD
1.0 0.4195608546914248
2.0 0.17205332466208306
3.0 0.12724484035259956
4.0 0.11656998078605695
5.0 0.11309343494715568
6.0 0.11164458721157133
7.0 0.11110418563336195
8.0 0.11066998421322057
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
set yrange [0.0708540759897247:3.4101681391166476]
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

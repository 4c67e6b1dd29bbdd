# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot sensitivity-optimizer-learning-rate-breast-cancer.gp
#   gnuplot -e "format='pdf'" sensitivity-optimizer-learning-rate-breast-cancer.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('sensitivity-optimizer-learning-rate-breast-cancer.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,4.125in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,396 name 'sensitivity_optimizer_learning_rate_breast_cancer'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'sensitivity-optimizer-learning-rate-breast-cancer.' . format

$data1 << EOD
0.001 0.2036906635084482 0.1815196127285932 0.21560341233201066 0.0
0.003 0.13400045420200263 0.12444588341595886 0.15131344048002027 1.0
0.01 0.10104513130518973 0.10066644478459166 0.1205803098745139 2.0
0.03 0.10030329351179346 0.09956505273802471 0.12792266488080895 3.0
0.1 0.1291107256422617 0.11600372062127019 0.2018182874232109 4.0
0.3 0.17070840743436272 0.1517125076669662 0.3034023277683786 5.0
1.0 0.3379193284913968 0.26730075493573224 0.45903363870587865 6.0
3.0 46244746126.88857 46244746126.88857 5.309692036629584 7.0
EOD

$data2 << EOD
0.0003 0.13360918887276566 0.12413917173701836 0.15097087450680352 8.0
0.001 0.1004153962949522 0.1000438291548768 0.12027052223607984 9.0
0.003 0.1007016494141681 0.09948733435749874 0.12950349228854727 10.0
0.01 0.11259558301461157 0.10619331090873567 0.19444258163199252 11.0
0.03 0.146188226739818 0.1389862022318628 0.2879632503907442 12.0
0.1 0.2716137382860033 0.2460774242292078 0.4296221768452847 13.0
0.3 5546297456963.368 2773149190519.2188 5.309692036629584 14.0
EOD

$data3 << EOD
0.0003 0.13364930647180553 0.12417424021582373 0.15100690781783366 15.0
0.001 0.10041201636509979 0.1000986676230895 0.1202819604706199 16.0
0.003 0.10076112182145348 0.09954085068878404 0.12847373726815076 17.0
0.01 0.11259331851196981 0.10641491016001073 0.19352098551395996 18.0
0.03 0.16417144029034778 0.1469078792160813 0.303511432364891 19.0
0.1 0.1943919149440123 0.1910694958086337 0.36806012593764587 20.0
0.3 2771898.414957682 1385951.61893474 5.309692036629584 21.0
EOD

$data4 << EOD
0.001 0.18988775877439543 0.1723685860639036 0.2034409643608672 22.0
0.003 0.10339159533205433 0.10330007042896258 0.12109128999474833 23.0
0.01 0.10614473946617396 0.09783541246266134 0.11949130851278192 24.0
0.03 0.13915171742767976 0.13036584911722576 0.17989319121342073 25.0
0.1 0.18667540186305856 0.1864300098602903 0.23904595268098794 26.0
0.3 0.31188510839206746 0.25481506551496697 0.4288388551617792 27.0
1.0 2.3113817787261883 1.917998520681805 2.440715170464097 28.0
3.0 15.59161475980491 14.987289474623507 5.309692036629584 29.0
EOD

$data5 << EOD
0.0001 0.12998275030610534 0.11757597582303668 0.14042439284207428 30.0
0.0003 0.10269577367823214 0.09439089297690573 0.1146232114941281 31.0
0.001 0.1294971586086132 0.12706954828645373 0.16344732925405114 32.0
0.003 0.2957019343831826 0.24936054196676888 0.35089309659744117 33.0
0.01 0.6203088269320605 0.5135530284883039 0.6827443330543365 34.0
0.03 1.0221990040103135 0.9755035589893966 1.3330127854083218 35.0
0.1 2.2581437798008324 1.751508635025175 2.723860852961085 36.0
0.3 6.541313165661922 4.382575120201729 5.309692036629584 37.0
EOD

$data6 << EOD
0.0001 0.15640030556138496 0.1413547987985408 0.17193058529679628 38.0
0.0003 0.10253896467152931 0.09645983770661927 0.11887308775354972 39.0
0.001 0.10956653591602449 0.1027268402738745 0.13462058498003243 40.0
0.003 0.15022975871552632 0.14964477770418777 0.21080437882310055 41.0
0.01 0.24475415159831085 0.23195187849820795 0.31298874151333017 42.0
0.03 0.47689329966629573 0.37477901371087124 0.5822035007266887 43.0
0.1 2.3054547183825944 1.424804696122735 5.309692036629584 44.0
0.3 29.927480372675785 20.848931476078512 5.309692036629584 45.0
EOD

$data7 << EOD
0.0001 0.15647731532706144 0.14142901430585503 0.17195939444465405 46.0
0.0003 0.10251235652221599 0.09647145774455909 0.1187946125850141 47.0
0.001 0.10921597150912832 0.10256632906483867 0.13385202175648903 48.0
0.003 0.14731125470912518 0.14726434341729655 0.20593557802906937 49.0
0.01 0.23337465723280215 0.21905350085915543 0.2898563148265221 50.0
0.03 0.5209614257724936 0.40610629947606036 0.5304071550484979 51.0
0.1 3.283188917885847 1.9301103633685301 5.309692036629584 52.0
0.3 1.450042757401733 0.9574987377919537 5.309692036629584 53.0
EOD

$data8 << EOD
0.0001 0.1577185384352817 0.142504952462017 0.17331174401855481 54.0
0.0003 0.10267066619457485 0.09708560323037749 0.11932307699444232 55.0
0.001 0.10872729861683944 0.10207333172283113 0.13340892452461395 56.0
0.003 0.14497230827509747 0.14411420441775913 0.2101754704526272 57.0
0.01 0.23679706474025247 0.22279987774035928 0.3088250673072013 58.0
0.03 0.8984418272164938 0.6002349088884007 0.9103222528815142 59.0
0.1 1.2746511382589039 1.1196596528831328 1.5967903235567285 60.0
0.3 13.128519550412308 8.904210652366249 5.309692036629584 61.0
EOD

$data9 << EOD
3.0 1.0 62.0
EOD

$data10 << EOD
1.0 2.0 63.0
EOD

$data11 << EOD
1.0 3.0 64.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.1
set rmargin at screen 0.6375
set tmargin at screen 0.9091
set bmargin at screen 0.2904
set title 'validation.loss' textcolor rgb ink offset 0,-0.5
set logscale x
set xrange [5.9723319346857725e-05:5.023163536133632]
set xtics ('0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1.0)
unset xtics
set border 2
set logscale y
set yrange [0.07790944866113146:5.309692036629584]
set ytics ('0.1' 0.1, '0.3' 0.3, '1' 1.0, '3' 3.0)
plot $data1 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#0072B2' linewidth 1.2, \
     $data1 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 2.2, \
     $data1 using 1:2:5 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.9 linewidth 1.6, \
     $data2 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#D55E00' linewidth 1.2, \
     $data2 using 1:2 with lines linecolor rgb '#D55E00' dashtype (12,4) linewidth 2.2, \
     $data2 using 1:2:5 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.9 linewidth 1.6, \
     $data3 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#009E73' linewidth 1.2, \
     $data3 using 1:2 with lines linecolor rgb '#009E73' dashtype (4,3) linewidth 2.2, \
     $data3 using 1:2:5 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.9 linewidth 1.6, \
     $data4 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#CC79A7' linewidth 1.2, \
     $data4 using 1:2 with lines linecolor rgb '#CC79A7' dashtype (14,3,3,3) linewidth 2.2, \
     $data4 using 1:2:5 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.9 linewidth 1.6, \
     $data5 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#E69F00' linewidth 1.2, \
     $data5 using 1:2 with lines linecolor rgb '#E69F00' dashtype (8,4,2,4,2,4) linewidth 2.2, \
     $data5 using 1:2:5 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.9 linewidth 1.6, \
     $data6 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#56B4E9' linewidth 1.2, \
     $data6 using 1:2 with lines linecolor rgb '#56B4E9' dashtype (18,5) linewidth 2.2, \
     $data6 using 1:2:5 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.9 linewidth 1.6, \
     $data7 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#777777' linewidth 1.2, \
     $data7 using 1:2 with lines linecolor rgb '#777777' dashtype (2,3) linewidth 2.2, \
     $data7 using 1:2:5 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.9 linewidth 1.6, \
     $data8 using 1:3:(0):($4 - $3) with vectors nohead linecolor rgb '#0072B2' linewidth 1.2, \
     $data8 using 1:2 with lines linecolor rgb '#0072B2' dashtype (8,2) linewidth 2.2, \
     $data8 using 1:2:5 with labels hypertext point linecolor rgb '#0072B2' pointtype 4 pointsize 0.9 linewidth 1.6
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.1
set rmargin at screen 0.6375
set tmargin at screen 0.2652
set bmargin at screen 0.1641
set xlabel 'optimizer.learning_rate' textcolor rgb ink offset 0,0.5
set logscale x
set xrange [5.9723319346857725e-05:5.023163536133632]
set xtics ('0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1.0)
set border 1
unset grid
set yrange [3.5:0.5]
set ytics scale 0 ('diverged' 2.0) font small
plot $data9 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 2 pointsize 0.8 linewidth 1.5, \
     $data10 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 2 pointsize 0.8 linewidth 1.5, \
     $data11 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 2 pointsize 0.8 linewidth 1.5
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.65
set rmargin at screen 1.0
set tmargin at screen 0.9596
set bmargin at screen 0.4394
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

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
3.0 46244746126.88857 46244746126.88857 5.5551307115826845 7.0
EOD

$data2 << EOD
0.0003 0.13360918887276566 0.12413917173701836 0.15097087450680352 8.0
0.001 0.1004153962949522 0.1000438291548768 0.12027052223607984 9.0
0.003 0.1007016494141681 0.09948733435749874 0.12950349228854727 10.0
0.01 0.11259558301461157 0.10619331090873567 0.19444258163199252 11.0
0.03 0.146188226739818 0.1389862022318628 0.2879632503907442 12.0
0.1 0.2716137382860033 0.2460774242292078 0.4296221768452847 13.0
0.3 5546297456963.368 2773149190519.2188 5.5551307115826845 14.0
EOD

$data3 << EOD
0.0003 0.13364930647180553 0.12417424021582373 0.15100690781783366 15.0
0.001 0.10041201636509979 0.1000986676230895 0.1202819604706199 16.0
0.003 0.10076112182145348 0.09954085068878404 0.12847373726815076 17.0
0.01 0.11259331851196981 0.10641491016001073 0.19352098551395996 18.0
0.03 0.16417144029034778 0.1469078792160813 0.303511432364891 19.0
0.1 0.1943919149440123 0.1910694958086337 0.36806012593764587 20.0
0.3 2771898.414957682 1385951.61893474 5.5551307115826845 21.0
EOD

$data4 << EOD
0.001 0.1898877631859234 0.17236858592502213 0.2034409636746295 22.0
0.003 0.10339159220109488 0.10330007204958641 0.12109128774303093 23.0
0.01 0.10614473061044001 0.09783541287113616 0.11949130607827205 24.0
0.03 0.13915172618742214 0.13036585895432046 0.17989320000890463 25.0
0.1 0.18667531810938282 0.18642997901227237 0.2390458826357269 26.0
0.3 0.31188382919600277 0.254814390036507 0.42883818898020604 27.0
1.0 2.3113817787261883 1.917998520681805 2.440715170464097 28.0
3.0 15.591614807906904 14.987221300863382 5.5551307115826845 29.0
EOD

$data5 << EOD
0.0001 0.12998275381081925 0.1175759739154593 0.14042439864650139 30.0
0.0003 0.10269577629247095 0.09439089463122871 0.11462321473741813 31.0
0.001 0.12949715567576403 0.12706953218029182 0.16344732899671202 32.0
0.003 0.29570189255536167 0.2493605094848517 0.35089303663742333 33.0
0.01 0.6258379089348499 0.5163149725148892 0.6855093576369342 34.0
0.03 0.9902800055036339 0.8360193869280059 1.3803483555301441 35.0
0.1 2.4000486072741056 2.0998232505126353 2.797245375824308 36.0
0.3 7.992324518922128 6.6169994208765655 5.5551307115826845 37.0
EOD

$data6 << EOD
0.0001 0.15640030641101257 0.14135480057949099 0.1719305899043922 38.0
0.0003 0.10253895584847333 0.09645983068187367 0.1188730888891097 39.0
0.001 0.10956653045880098 0.10272683461649834 0.1346205866935843 40.0
0.003 0.15022974495809463 0.1496447769362551 0.21080436963241722 41.0
0.01 0.24475417211191597 0.23195188380429577 0.31298878188289597 42.0
0.03 0.4768933533725642 0.37477781450387626 0.5822036366101755 43.0
0.1 2.305456990217516 1.424811804986068 4.575302336036117 44.0
0.3 28.729691555625514 20.282445216387956 5.5551307115826845 45.0
EOD

$data7 << EOD
0.0001 0.15647731290889055 0.14142901595609328 0.17195938919983744 46.0
0.0003 0.1025123540713671 0.09647145128248755 0.11879461245430216 47.0
0.001 0.1092159728489257 0.10256632438371732 0.13385201477973918 48.0
0.003 0.14731126006831474 0.14726435413567568 0.20593557884601899 49.0
0.01 0.23337461347698016 0.21905347015818846 0.2898562863558276 50.0
0.03 0.5202329408695565 0.405741959394899 0.5300424563620643 51.0
0.1 2.0172860599869176 1.2971589030727084 2.5770422499661727 52.0
0.3 0.3008398035973321 0.243549729729627 3.3055432170479846 53.0
EOD

$data8 << EOD
0.0001 0.15771854536301452 0.14250495267442387 0.1733117466409631 54.0
0.0003 0.1026706757365465 0.09708561292756956 0.11932308496991306 55.0
0.001 0.10872727561358032 0.10207332485330595 0.13340890959179597 56.0
0.003 0.14497233415606167 0.1441142153812231 0.21017552080940216 57.0
0.01 0.23679705488783998 0.22283711760910357 0.3088250372679635 58.0
0.03 0.8984425214878587 0.6002353126218427 0.9103227958563613 59.0
0.1 1.2745933851372386 1.119741815591199 4.931819239587788 60.0
0.3 14.762336930348651 9.722201406983675 5.5551307115826845 61.0
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
set yrange [0.07774198360559524:5.5551307115826845]
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

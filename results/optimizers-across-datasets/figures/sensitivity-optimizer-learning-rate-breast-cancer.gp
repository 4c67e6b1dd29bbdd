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
3.0 46244746126.88857 46244746126.88857 4.9800245293919 7.0
EOD

$data2 << EOD
0.0003 0.13360918887276566 0.12413917173701836 0.15097087450680352 8.0
0.001 0.1004153962949522 0.1000438291548768 0.12027052223607984 9.0
0.003 0.1007016494141681 0.09948733435749874 0.12950349228854727 10.0
0.01 0.11259558301461157 0.10619331090873567 0.19444258163199252 11.0
0.03 0.146188226739818 0.1389862022318628 0.2879632503907442 12.0
0.1 0.2716137382860033 0.2460774242292078 0.4296221768452847 13.0
0.3 5546297456963.368 2773149190519.2188 4.9800245293919 14.0
EOD

$data3 << EOD
0.0003 0.13364930647180553 0.12417424021582373 0.15100690781783366 15.0
0.001 0.10041201636509979 0.1000986676230895 0.1202819604706199 16.0
0.003 0.10076112182145348 0.09954085068878404 0.12847373726815076 17.0
0.01 0.11259331851196981 0.10641491016001073 0.19352098551395996 18.0
0.03 0.16417144029034778 0.1469078792160813 0.303511432364891 19.0
0.1 0.1943919149440123 0.1910694958086337 0.36806012593764587 20.0
0.3 2771898.414957682 1385951.61893474 4.9800245293919 21.0
EOD

$data4 << EOD
0.001 0.18988775171595063 0.17236857836006858 0.2034409636746295 22.0
0.003 0.10339159461926578 0.1033000720746055 0.12109128416479156 23.0
0.01 0.10614474511946538 0.09783542416954949 0.11949131455820916 24.0
0.03 0.13915174200356692 0.1303658670257828 0.1798932124020305 25.0
0.1 0.18667534582031414 0.18642998992671939 0.23904592003568081 26.0
0.3 0.3118830524402975 0.25481400269618043 0.4288378680170366 27.0
1.0 2.311382701478929 1.9180155182950305 2.440715001508686 28.0
3.0 15.591610744334103 14.987271819492442 4.9800245293919 29.0
EOD

$data5 << EOD
0.0001 0.12998274796962941 0.11757596988381289 0.14042438789135953 30.0
0.0003 0.1026957770767426 0.09439089373258414 0.11462321370601923 31.0
0.001 0.12949714096250126 0.12706952783003506 0.16344733062601594 32.0
0.003 0.29570190928649004 0.24936051347156588 0.35089309196125207 33.0
0.01 0.622174160920166 0.5144855550462266 0.6836894099022296 34.0
0.03 1.1722908804875802 0.9089958025251009 1.6695893334377163 35.0
0.1 1.6610230250904718 1.5205001555651037 2.5079455497983942 36.0
0.3 7.250334358634478 6.241903018510289 4.9800245293919 37.0
EOD

$data6 << EOD
0.0001 0.15640030974416705 0.14135479744240442 0.17193058847473036 38.0
0.0003 0.10253896212264647 0.09645983620343196 0.11887308608697247 39.0
0.001 0.10956654271304538 0.10272685243416971 0.13462058648321976 40.0
0.003 0.15022976933587148 0.14964478785070212 0.21080438352056086 41.0
0.01 0.2447541387803712 0.2319518699335123 0.312988730991019 42.0
0.03 0.47689351671347263 0.37477923824743387 0.5822039422629429 43.0
0.1 2.3058466441702037 1.4249825857260117 3.644117935163883 44.0
0.3 29.931567209321393 20.883544018911728 4.9800245293919 45.0
EOD

$data7 << EOD
0.0001 0.15647731473885773 0.14142901192546806 0.17195939102980462 46.0
0.0003 0.10251234121666473 0.09647144822913832 0.11879460506090803 47.0
0.001 0.10921597494031675 0.10256632640158289 0.13385201406133412 48.0
0.003 0.14731123843548863 0.14726433057484845 0.2059355603829574 49.0
0.01 0.23337465674263239 0.21905350953516045 0.28985627400354924 50.0
0.03 0.5206629566569209 0.40595697112926565 0.5302577098634502 51.0
0.1 2.264054855166859 1.4205437176028777 2.7539176200521087 52.0
0.3 4.742344589386336 4.664479153508674 4.9800245293919 53.0
EOD

$data8 << EOD
0.0001 0.15771853774904399 0.14250494641658973 0.17331173844695835 54.0
0.0003 0.10267066263267448 0.09708560441495445 0.11932308024385946 55.0
0.001 0.10872731188614375 0.10207333998321305 0.13340893387153888 56.0
0.003 0.14497233677030047 0.14411422038095484 0.2101755089472936 57.0
0.01 0.23679707729268348 0.22279990270838224 0.30882506590409026 58.0
0.03 0.8984474441853101 0.6002377195867423 0.9103238081202626 59.0
0.1 1.2861774458775062 1.1255395588045487 3.3378978291135057 60.0
0.3 4.679221460301625 4.123036032959231 4.9800245293919 61.0
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
set yrange [0.07814761829901902:4.9800245293919]
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

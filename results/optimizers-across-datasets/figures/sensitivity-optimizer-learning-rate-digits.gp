# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot sensitivity-optimizer-learning-rate-digits.gp
#   gnuplot -e "format='pdf'" sensitivity-optimizer-learning-rate-digits.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('sensitivity-optimizer-learning-rate-digits.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,4.125in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,396 name 'sensitivity_optimizer_learning_rate_digits'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'sensitivity-optimizer-learning-rate-digits.' . format

$data1 << EOD
0.001 0.7928939887314703 0.7592439665394242 0.8092126727485537 0.0
0.003 0.31160778213902973 0.3111984866826836 0.326674402029859 1.0
0.01 0.16235650775203103 0.14674409622188514 0.1695086414816896 2.0
0.03 0.1342458877601435 0.1077904806868058 0.13486156961738419 3.0
0.1 0.12012864827926872 0.09645037708654386 0.12452308716153568 4.0
0.3 0.23518222279379725 0.15511434155551757 0.23656421133338745 5.0
1.0 1.2200342928909488e+17 6.100207008989947e+16 4.409598274308313 6.0
EOD

$data2 << EOD
0.0003 0.3121885906028254 0.3117639848099931 0.32720147497515994 7.0
0.001 0.1629334533368556 0.14688914573543063 0.16987069521562392 8.0
0.003 0.13444557677017055 0.10794632970565277 0.1356668160066542 9.0
0.01 0.10231892905547323 0.08747113303486448 0.11088891253350755 10.0
0.03 0.13675960035492687 0.10981248017789653 0.18185531800868887 11.0
0.1 175884537.51532033 89962138.33983286 4.409598274308313 12.0
EOD

$data3 << EOD
0.0003 0.3121060542951981 0.3116949947423938 0.3271113813772955 13.0
0.001 0.16280132763736385 0.14684638411685974 0.16983457384854522 14.0
0.003 0.13395640472793843 0.10780631535220853 0.1353601750224712 15.0
0.01 0.10347283291644738 0.08752783339824913 0.11175981602659353 16.0
0.03 0.1451052181938765 0.11249708568605182 0.1797946371246827 17.0
0.1 570244.6969011142 311981.04952994426 4.409598274308313 18.0
EOD

$data4 << EOD
0.001 1.0757793505211726 1.0659603555829453 1.193398214274794 19.0
0.003 0.3571928197869507 0.3529425864526224 0.3853031677060338 20.0
0.01 0.14098615114304155 0.125835698203851 0.14378513413878896 21.0
0.03 0.08790338018361535 0.08145551161709189 0.10141959543070585 22.0
0.1 0.13710421344215584 0.10483314204801276 0.15965240012842752 23.0
0.3 0.7182770796275437 0.4190202575748307 0.9652033226327359 24.0
1.0 3.411370339654062 2.307389917409104 4.409598274308313 25.0
3.0 66.39967895378827 41.06871900033141 4.409598274308313 26.0
EOD

$data5 << EOD
0.0001 0.3467054374718359 0.3424661966844288 0.3814503440899647 27.0
0.0003 0.12097418634480886 0.11539805536862621 0.1447538684764872 28.0
0.001 0.10129744846962453 0.08880023347399434 0.12372408688146216 29.0
0.003 0.19222483162375345 0.16218916986162968 0.23886124213084292 30.0
0.01 0.2975729874088492 0.21303101592738355 0.30616031182280057 31.0
0.03 0.953566677151612 0.8189319869869076 1.1235413532456113 32.0
0.1 9.571197187620097 5.942591843922521 4.409598274308313 33.0
0.3 99.500876399966 57.59341064975454 4.409598274308313 34.0
EOD

$data6 << EOD
0.0001 0.41358232297636255 0.4124112276692452 0.44864867074761416 35.0
0.0003 0.1616113183000154 0.14944866831896925 0.17185397178006107 36.0
0.001 0.11322519327442276 0.09639743813009333 0.1295498268444699 37.0
0.003 0.12026591801492162 0.10393238804698557 0.1306178708484186 38.0
0.01 0.08604797980077906 0.08565502812925596 0.10103127053008663 39.0
0.03 0.6127640511878333 0.47653809015632176 1.061380359887637 40.0
0.1 16.950596608817957 13.917780075478959 4.409598274308313 41.0
0.3 163.51755146803671 112.31574890711201 4.409598274308313 42.0
EOD

$data7 << EOD
0.0001 0.4143934998399264 0.4132360044126152 0.4493096759351499 43.0
0.0003 0.16149357001630857 0.14966653595437085 0.17182577212484135 44.0
0.001 0.112117916755441 0.09573966799905781 0.1273058825276065 45.0
0.003 0.11313138290366083 0.09852703670810772 0.12104154760221902 46.0
0.01 0.08431817035616747 0.07852024094626345 0.09075461757667705 47.0
0.03 0.24938267423226462 0.23455243011933652 0.36161982646341706 48.0
0.1 1.1588931703973366 1.0196311681091061 3.6399333826057663 49.0
0.3 0.9244349500915091 0.7943078713781535 3.5384365015053425 50.0
EOD

$data8 << EOD
0.0001 0.4151584174455478 0.4138469155086594 0.4501003549903797 51.0
0.0003 0.16238048425317847 0.14998038679600173 0.17285160669157235 52.0
0.001 0.11468855594403016 0.09680222159350993 0.13056986610678967 53.0
0.003 0.12040804759878346 0.1025500597174614 0.1335957322977069 54.0
0.01 0.11533315253374053 0.10149713444382298 0.11870015502426182 55.0
0.03 1.2342717746041547 0.660427503605462 1.637015991365581 56.0
0.1 9.443405116127394 8.146674157164389 4.409598274308313 57.0
0.3 101.9106518418676 69.35664350724153 4.409598274308313 58.0
EOD

$data9 << EOD
3.0 1.0 59.0
EOD

$data10 << EOD
0.3 2.0 60.0
1.0 2.0 61.0
EOD

$data11 << EOD
0.3 3.0 62.0
1.0 3.0 63.0
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
set yrange [0.06481507576228908:4.409598274308313]
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

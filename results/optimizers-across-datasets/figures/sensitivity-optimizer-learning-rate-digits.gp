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
1.0 1.2200342928909488e+17 6.100207008989947e+16 5.302791684991866 6.0
EOD

$data2 << EOD
0.0003 0.3121885906028254 0.3117639848099931 0.32720147497515994 7.0
0.001 0.1629334533368556 0.14688914573543063 0.16987069521562392 8.0
0.003 0.13444557677017055 0.10794632970565277 0.1356668160066542 9.0
0.01 0.10231892905547323 0.08747113303486448 0.11088891253350755 10.0
0.03 0.13675960035492687 0.10981248017789653 0.18185531800868887 11.0
0.1 175884537.51532033 89962138.33983286 5.302791684991866 12.0
EOD

$data3 << EOD
0.0003 0.3121060542951981 0.3116949947423938 0.3271113813772955 13.0
0.001 0.16280132763736385 0.14684638411685974 0.16983457384854522 14.0
0.003 0.13395640472793843 0.10780631535220853 0.1353601750224712 15.0
0.01 0.10347283291644738 0.08752783339824913 0.11175981602659353 16.0
0.03 0.1451052181938765 0.11249708568605182 0.1797946371246827 17.0
0.1 570244.6969011142 311981.04952994426 5.302791684991866 18.0
EOD

$data4 << EOD
0.001 1.0757793482797724 1.0659603494502252 1.193398210974955 19.0
0.003 0.3571928223033376 0.35294258928550326 0.38530315746148547 20.0
0.01 0.14098614560893602 0.12583569587813875 0.1437851383750582 21.0
0.03 0.08790339344150455 0.08145552212924952 0.10141960557424198 22.0
0.1 0.13710439768123872 0.10483324786054163 0.15965243762129522 23.0
0.3 0.718124499803458 0.4191367108645144 0.9651267869963382 24.0
1.0 2.9223352078403826 2.1696752117602225 5.302791684991866 25.0
3.0 46.841347046217216 31.913033744418854 5.302791684991866 26.0
EOD

$data5 << EOD
0.0001 0.34670543215629285 0.34246619577645415 0.3814503446723656 27.0
0.0003 0.12097420113717523 0.11539806663116003 0.14475385810206606 28.0
0.001 0.10129752347238448 0.08880028472859612 0.12372410794527838 29.0
0.003 0.19268857640882056 0.16123748651440317 0.24084326405957945 30.0
0.01 0.3222397779563719 0.23892816948676843 0.34864121826761385 31.0
0.03 0.5776848609524973 0.45244436077122974 0.6780498305272178 32.0
0.1 4.913871104255663 4.338947612714755 5.302791684991866 33.0
0.3 113.48830779681299 66.04739907433728 5.302791684991866 34.0
EOD

$data6 << EOD
0.0001 0.41358239706968863 0.4124112580306205 0.4486486981412095 35.0
0.0003 0.1616112936390995 0.14944865508313088 0.17185395032510642 36.0
0.001 0.11322518834282327 0.09639743110139665 0.12954983952770033 37.0
0.003 0.12026595052495415 0.10393240894564364 0.1306178877017253 38.0
0.01 0.08604806997303915 0.08565508142153122 0.10103133915610817 39.0
0.03 0.9812807265789097 0.6680013297470033 1.3210754930175415 40.0
0.1 20.602683051382932 18.268370427793116 5.302791684991866 41.0
0.3 212.32422351040216 125.50417903804514 5.302791684991866 42.0
EOD

$data7 << EOD
0.0001 0.4143934728419486 0.4132359700924704 0.4493096450419609 43.0
0.0003 0.1614935785097629 0.14966654842345706 0.17182577311745223 44.0
0.001 0.11211792912465002 0.09573967575137785 0.12730589388020816 45.0
0.003 0.11313141156388082 0.09852705644196402 0.12104156943633419 46.0
0.01 0.08431816691656492 0.07852016551199006 0.09075460033472477 47.0
0.03 0.2718733908564357 0.24065606329118425 0.4543942590744404 48.0
0.1 1.3976227461631792 0.7700869042046999 1.7977708693275907 49.0
0.3 1.2853210133352984 1.1282397463926475 1.5670994241449423 50.0
EOD

$data8 << EOD
0.0001 0.41515839260336124 0.41384690423161413 0.4501003323039844 51.0
0.0003 0.16238046902611925 0.14998037435723538 0.17285158569514486 52.0
0.001 0.11468855683222394 0.09680221400235539 0.13056988556484866 53.0
0.003 0.12040805140319726 0.1025500559707891 0.13359572685111554 54.0
0.01 0.11533321033994694 0.10149717761347796 0.11870019248438266 55.0
0.03 2.1130287673686805 1.099804872612329 2.247141801435715 56.0
0.1 10.375956726605514 8.170206570691718 5.302791684991866 57.0
0.3 136.79599330551446 87.36815097139407 5.302791684991866 58.0
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
set yrange [0.06424821206204696:5.302791684991866]
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

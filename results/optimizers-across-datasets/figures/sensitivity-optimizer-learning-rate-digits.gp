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
1.0 1.2200342928909488e+17 6.100207008989947e+16 4.818360029666837 6.0
EOD

$data2 << EOD
0.0003 0.3121885906028254 0.3117639848099931 0.32720147497515994 7.0
0.001 0.1629334533368556 0.14688914573543063 0.16987069521562392 8.0
0.003 0.13444557677017055 0.10794632970565277 0.1356668160066542 9.0
0.01 0.10231892905547323 0.08747113303486448 0.11088891253350755 10.0
0.03 0.13675960035492687 0.10981248017789653 0.18185531800868887 11.0
0.1 175884537.51532033 89962138.33983286 4.818360029666837 12.0
EOD

$data3 << EOD
0.0003 0.3121060542951981 0.3116949947423938 0.3271113813772955 13.0
0.001 0.16280132763736385 0.14684638411685974 0.16983457384854522 14.0
0.003 0.13395640472793843 0.10780631535220853 0.1353601750224712 15.0
0.01 0.10347283291644738 0.08752783339824913 0.11175981602659353 16.0
0.03 0.1451052181938765 0.11249708568605182 0.1797946371246827 17.0
0.1 570244.6969011142 311981.04952994426 4.818360029666837 18.0
EOD

$data4 << EOD
0.001 1.075779354734175 1.0659603586960014 1.1933982212584164 19.0
0.003 0.35719282069492536 0.35294259190306454 0.38530316497432715 20.0
0.01 0.1409861417980367 0.12583569390848232 0.14378513336344345 21.0
0.03 0.08790338364316092 0.08145551731507872 0.10141960267066874 22.0
0.1 0.13710401180044157 0.10483303909479337 0.15965231326703216 23.0
0.3 0.7182858683493066 0.4192091487979871 0.9652098348427975 24.0
1.0 3.411370339654062 2.307389917409104 4.818360029666837 25.0
3.0 47.17058454316971 30.59597262552813 4.818360029666837 26.0
EOD

$data5 << EOD
0.0001 0.3467054586509933 0.34246620689914364 0.3814503628694748 27.0
0.0003 0.12097417810429031 0.11539805482659776 0.14475386543031327 28.0
0.001 0.10129745561960066 0.08887274209387208 0.12372410582232016 29.0
0.003 0.19163055833254428 0.16212760933659076 0.23721964982040147 30.0
0.01 0.2672032636896809 0.20999335774486705 0.33905373678486656 31.0
0.03 1.0732696674682902 0.7625165248213199 1.0914979279606083 32.0
0.1 5.521067802617182 3.9605936882430277 4.818360029666837 33.0
0.3 50.014663071866785 30.15982560477979 4.818360029666837 34.0
EOD

$data6 << EOD
0.0001 0.4135824334457475 0.4124112881650022 0.44864871752257707 35.0
0.0003 0.16161128407455935 0.14944865371095417 0.1718539502857068 36.0
0.001 0.11322523198989456 0.09639745447173198 0.12954986110624495 37.0
0.003 0.12026595657206535 0.10393240712588409 0.1306178809023733 38.0
0.01 0.08604809154392275 0.08565510054007255 0.10103136260641822 39.0
0.03 1.001602950251006 0.7681929865730719 1.0688360537187143 40.0
0.1 12.955640802476399 12.739478780200553 4.818360029666837 41.0
0.3 254.3633467055297 148.34629077964507 4.818360029666837 42.0
EOD

$data7 << EOD
0.0001 0.4143934954167927 0.41323599893752805 0.4493096739933813 43.0
0.0003 0.16149356946503823 0.14966652843958345 0.1718257825662256 44.0
0.001 0.11211794638780188 0.09573968092608348 0.12730590250691995 45.0
0.003 0.11313137914140299 0.09852705047673269 0.12104153930462777 46.0
0.01 0.08431814867438127 0.07852015733470546 0.09075460342556776 47.0
0.03 0.35687224536684264 0.24365710954045539 0.5354308582748544 48.0
0.1 0.957625419571071 0.5629593419752303 1.3743714846659112 49.0
0.3 1.3853459095683882 0.9478501556828807 4.818360029666837 50.0
EOD

$data8 << EOD
0.0001 0.41515843715119205 0.4138469318963048 0.45010035684524224 51.0
0.0003 0.162380493159437 0.14998037887732776 0.17285441904513438 52.0
0.001 0.11468854043193173 0.09680221939815692 0.1305698793106868 53.0
0.003 0.12040804503116084 0.10255006990268736 0.13359573166828592 54.0
0.01 0.115333176596366 0.10149716054841859 0.11870019511815265 55.0
0.03 1.713353827772175 0.8999662161960652 1.7608013737271049 56.0
0.1 7.675258057808094 4.809214005672696 4.818360029666837 57.0
0.3 241.75594183196597 150.14227898472865 4.818360029666837 58.0
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
set yrange [0.06454196814371028:4.818360029666837]
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

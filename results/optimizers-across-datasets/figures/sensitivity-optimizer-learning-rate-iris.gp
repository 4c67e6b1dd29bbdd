# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot sensitivity-optimizer-learning-rate-iris.gp
#   gnuplot -e "format='pdf'" sensitivity-optimizer-learning-rate-iris.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('sensitivity-optimizer-learning-rate-iris.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.6041666666666665in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,346 name 'sensitivity_optimizer_learning_rate_iris'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'sensitivity-optimizer-learning-rate-iris.' . format

$data1 << EOD
0.001 0.5450678482651711 0.5367511930565039 0.7188647744556268 0.0
0.003 0.41769105195999146 0.41081371940672395 0.47725697519878546 1.0
0.01 0.30998563300818205 0.30761517287852863 0.33166297866652406 2.0
0.03 0.21697575971872235 0.21445817237836307 0.2314622524330237 3.0
0.1 0.13383711734835135 0.11483553332824764 0.14019089744761004 4.0
0.3 0.0850868327391557 0.06444273840676638 0.08681432000398673 5.0
1.0 0.054687792849995275 0.04276316515082972 0.08065329007238221 6.0
3.0 0.06213150723463627 0.04866127094895205 0.14420305786170345 7.0
EOD

$data2 << EOD
0.0003 0.4171503814558188 0.4103641897439957 0.47593212028344467 8.0
0.001 0.30933397555102904 0.3070091482795154 0.3301949492966135 9.0
0.003 0.21589635085741368 0.21439447213488166 0.23037901152759635 10.0
0.01 0.13327371301793392 0.11471170939565431 0.14250461178979398 11.0
0.03 0.09744026046089023 0.07868315134722745 0.1068176537744609 12.0
0.1 0.10170052980274609 0.09711751288134518 0.11427464075135987 13.0
0.3 0.1797390075909476 0.12379566336286747 0.1821539244681354 14.0
1.0 0.46610744794209796 0.44152405820786955 0.9279612996540285 15.0
EOD

$data3 << EOD
0.0003 0.4172195766121149 0.4104209305097659 0.4760817360753814 16.0
0.001 0.30941346520558 0.3070986177539453 0.33035785219011204 17.0
0.003 0.21614609249518252 0.2144502029356469 0.23060464937298092 18.0
0.01 0.13324875600289185 0.11471003124685619 0.14190593130970228 19.0
0.03 0.09322530324760786 0.07448829197059628 0.10765278650840221 20.0
0.1 0.0840593821406171 0.07468772124137395 0.09918047267720762 21.0
0.3 0.1771864399575063 0.14633603744292323 0.1796180919052567 22.0
1.0 0.2996690625945727 0.1550506961839723 0.3576530534774065 23.0
EOD

$data4 << EOD
0.001 0.7163823033372562 0.6335613342622917 0.9513898007571697 24.0
0.003 0.4150686877469222 0.39632538879911106 0.5233794625848531 25.0
0.01 0.2505488115362823 0.24225256633944808 0.28478082634198165 26.0
0.03 0.12628646622761153 0.11511483731786332 0.14833871327864473 27.0
0.1 0.07088310102499236 0.05950231513449277 0.09710631173520597 28.0
0.3 0.0890312532554636 0.07309613126688437 0.114832826335009 29.0
1.0 0.04987360628586354 0.03189554601619875 0.0983446403141329 30.0
3.0 0.07206750074906078 0.05497238942817724 0.26977747715877837 31.0
EOD

$data5 << EOD
0.0001 0.7607134570678075 0.6628407595058282 1.0056805655360221 32.0
0.0003 0.4079233174522718 0.38906680618723233 0.5264063949386278 33.0
0.001 0.24182724489170748 0.23227825138892513 0.27336004744574893 34.0
0.003 0.12446463819592282 0.1097724613105811 0.16884038095468745 35.0
0.01 0.09647440396414027 0.06403180138337797 0.14623818821698553 36.0
0.03 0.09500611839186585 0.06237562973025277 0.2373018316634436 37.0
0.1 0.17846357266368287 0.0952322222235555 0.45383029915823236 38.0
0.3 0.05510920580611962 0.045369538374713636 0.37984053581649063 39.0
EOD

$data6 << EOD
0.0001 0.7906913558642069 0.6866601284593343 1.038405078649521 40.0
0.0003 0.45974700301885607 0.4342309191202124 0.5980718103547891 41.0
0.001 0.28430236348261434 0.26914202691987155 0.32612028426180284 42.0
0.003 0.15478750516970952 0.13209889075660614 0.1852361337398179 43.0
0.01 0.0826215237457897 0.06670136931516027 0.10170827486017515 44.0
0.03 0.07195148373447466 0.061008078709857 0.0995827439152664 45.0
0.1 0.03917717742773448 0.024029782943263814 0.12130576030421487 46.0
0.3 0.12474579307872702 0.09351132052388067 0.18827408515531907 47.0
EOD

$data7 << EOD
0.0001 0.7907063777248065 0.6867149362961451 1.0382873870432376 48.0
0.0003 0.46000602344671887 0.434482044291993 0.5982129928966363 49.0
0.001 0.28481186951200166 0.2696172232894848 0.3265859211795032 50.0
0.003 0.15501798580323037 0.13251461440619702 0.18554710030827362 51.0
0.01 0.08209732720964287 0.06701875615699464 0.10027571458379801 52.0
0.03 0.0788792882882556 0.056508584317361846 0.09988080828447549 53.0
0.1 0.042542276062669276 0.026223693024964117 0.1007296592997451 54.0
0.3 0.044858498529286334 0.026565241929715933 0.0649174598385405 55.0
EOD

$data8 << EOD
0.0001 0.7989200696349144 0.6927436682085195 1.0460177592933178 56.0
0.0003 0.4676411328216394 0.44112819532553355 0.6086215345809857 57.0
0.001 0.28981040076663095 0.274077535715575 0.33315314666057627 58.0
0.003 0.16209249439028403 0.13863952072958152 0.19159958320281778 59.0
0.01 0.07768205637524564 0.05814372248269137 0.1036147794037485 60.0
0.03 0.08435294535672141 0.05990021880088996 0.10674661565465632 61.0
0.1 0.10473032392705192 0.09524426121418833 0.1831141564976954 62.0
0.3 0.05595182200571192 0.037502589574554074 1.2632186198586284 63.0
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
set tmargin at screen 0.896
set bmargin at screen 0.1879
set title 'validation.loss' textcolor rgb ink offset 0,-0.5
set xlabel 'optimizer.learning_rate' textcolor rgb ink offset 0,0.5
set logscale x
set xrange [5.9723319346857725e-05:5.023163536133632]
set xtics ('0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1.0)
set logscale y
set yrange [0.01989804402458113:1.2632186198586284]
set ytics ('0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
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
set lmargin at screen 0.65
set rmargin at screen 1.0
set tmargin at screen 0.9538
set bmargin at screen 0.3584
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

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
0.001 0.7163822785019874 0.6335613208512465 0.9513897774120172 24.0
0.003 0.4150686820348104 0.39632538594305516 0.523379460722208 25.0
0.01 0.2505488112879296 0.24225256000645456 0.2847808180221667 26.0
0.03 0.12628647043408517 0.11511483619251522 0.1483387345050384 27.0
0.1 0.07088313073418248 0.05950233470778887 0.09710633776567193 28.0
0.3 0.08903124332135613 0.07309612038593229 0.11483280373491453 29.0
1.0 0.04987360628586354 0.03189554601619875 0.0983446403141329 30.0
3.0 0.07206748730697161 0.054972208864132566 0.26977762944554134 31.0
EOD

$data5 << EOD
0.0001 0.760713451107343 0.6628407540420691 1.0056805625557899 32.0
0.0003 0.40792332192262015 0.3890668079877893 0.5264063961803913 33.0
0.001 0.24182723818618493 0.23227824890539828 0.2733600413611081 34.0
0.003 0.12446462584037667 0.10977245724380585 0.1688403760186778 35.0
0.01 0.0964744476742131 0.06403181581887789 0.14623825080186256 36.0
0.03 0.09500603941571152 0.06237557409925097 0.23730193671663002 37.0
0.1 0.1785250965659844 0.09526344851273941 0.4538443781990771 38.0
0.3 0.055112928632293764 0.045333298578738856 0.3306484550671332 39.0
EOD

$data6 << EOD
0.0001 0.7906913687785466 0.6866601359099149 1.0384050851066906 40.0
0.0003 0.4597469992935658 0.4342309151465694 0.5980718065053225 41.0
0.001 0.2843023652831713 0.2691420263300339 0.3261202864038447 42.0
0.003 0.15478751609722774 0.13209889525799856 0.1852361486409791 43.0
0.01 0.08262152771943268 0.06670136658328071 0.1017082973748984 44.0
0.03 0.071951462872849 0.061008048162476555 0.09958272330199341 45.0
0.1 0.03917731178653791 0.02402985707654075 0.12130582748361658 46.0
0.3 0.12474386231897298 0.09351063128890805 0.18827492411979813 47.0
EOD

$data7 << EOD
0.0001 0.7907064144810041 0.6867149581511816 1.0382874103883903 48.0
0.0003 0.4600060368577639 0.4344820496315758 0.5982129996021589 49.0
0.001 0.2848118953406811 0.2696172362038245 0.3265859311136107 50.0
0.003 0.1550179848098196 0.13251461515125507 0.18554710092915533 51.0
0.01 0.08209732422941064 0.06701875566028927 0.10027570992718514 52.0
0.03 0.07887929325530933 0.05650858891188655 0.09988082268893131 53.0
0.1 0.042541915299347956 0.026223519597178675 0.10072936380661424 54.0
0.3 0.044858466243437076 0.026565363638054385 0.06491746952041477 55.0
EOD

$data8 << EOD
0.0001 0.7989200676480929 0.6927436605095862 1.0460177374382813 56.0
0.0003 0.4676411432524522 0.4411281996717056 0.6086215576777856 57.0
0.001 0.28981043516347804 0.27407755261907973 0.33315316870187717 58.0
0.003 0.16209248793311418 0.13863952346146108 0.19159957674564793 59.0
0.01 0.07768205227742632 0.058143719254106455 0.1036147808472985 60.0
0.03 0.08435293740943545 0.05990022153276951 0.10674659951173168 61.0
0.1 0.10473041929448357 0.09524434410189749 0.18311421113528645 62.0
0.3 0.05595172297507815 0.037502537249747434 1.2632183972910125 63.0
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
set yrange [0.01989810850132658:1.2632183972910125]
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

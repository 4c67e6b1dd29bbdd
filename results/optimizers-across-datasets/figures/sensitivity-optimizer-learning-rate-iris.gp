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
0.001 0.7163823063174883 0.6335613320271174 0.9513898012538751 24.0
0.003 0.41506867383917173 0.3963253838320573 0.5233794583628575 25.0
0.01 0.25054881600663065 0.2422525632971277 0.28478082559692364 26.0
0.03 0.12628645876150887 0.1151148353232808 0.14833872047311158 27.0
0.1 0.07088310102499236 0.05950231618999169 0.09710632291107686 28.0
0.3 0.08903120904868539 0.07309610300124424 0.11483278659857916 29.0
1.0 0.049873546743306935 0.03189552592873497 0.09834460084157778 30.0
3.0 0.07206726779424079 0.05497236335502566 0.269780730090028 31.0
EOD

$data5 << EOD
0.0001 0.7607134491205215 0.662840756525596 1.0056805645426115 32.0
0.0003 0.4079233266413212 0.38906682152301075 0.5264064025133848 33.0
0.001 0.24182726724344927 0.23227826045379818 0.2733600606084413 34.0
0.003 0.12446462975193147 0.1097724584545252 0.16884038138930463 35.0
0.01 0.09647444165166046 0.06403181454607038 0.1462382299091928 36.0
0.03 0.09500602302443421 0.062375614052989435 0.23730185376489243 37.0
0.1 0.17846760259153574 0.09523553152019358 0.45381100229806526 38.0
0.3 0.05510756091971037 0.045322759817370675 0.36603843459554164 39.0
EOD

$data6 << EOD
0.0001 0.7906913558642069 0.6866601339230934 1.0384050945440928 40.0
0.0003 0.4597469997902711 0.4342309134081006 0.5980718062569698 41.0
0.001 0.2843023673941692 0.2691420298690598 0.3261202945373952 42.0
0.003 0.15478751361370086 0.13209889423354373 0.18523614193545654 43.0
0.01 0.08262153939200895 0.06670137479444141 0.10170828926463096 44.0
0.03 0.07195143996231365 0.06100803894238306 0.0995826999257968 45.0
0.1 0.03917729328426276 0.024029844348465564 0.12130582420070452 46.0
0.3 0.12474322538358369 0.09351020353827029 0.1882706211291365 47.0
EOD

$data7 << EOD
0.0001 0.7907063469290734 0.6867149236301582 1.0382873825728893 48.0
0.0003 0.4600060204664866 0.4344820475205779 0.5982130013406276 49.0
0.001 0.2848118814329306 0.2696172312367707 0.32658592639490963 50.0
0.003 0.15501799536480879 0.1325146234089819 0.18554711716521222 51.0
0.01 0.0820973192623569 0.06701875652952367 0.10027570477386688 52.0
0.03 0.0788793290180962 0.056508612753744455 0.09988083485821295 53.0
0.1 0.042542103674860714 0.02622361226377485 0.10072952349739167 54.0
0.3 0.04485847853689506 0.02656538813377836 0.06491744586870188 55.0
EOD

$data8 << EOD
0.0001 0.7989200626810392 0.6927436570326487 1.0460177240272364 56.0
0.0003 0.46764113480846087 0.44112819445629914 0.6086215345809857 57.0
0.001 0.2898104223733147 0.2740775455255061 0.33315314541881286 58.0
0.003 0.1620924725352476 0.1386395102987687 0.19159957832889632 59.0
0.01 0.07768206010053594 0.05814372664259887 0.10361481353672085 60.0
0.03 0.0843529533040074 0.059900223830031865 0.106746632542639 61.0
0.1 0.1047304150724879 0.09524430256491065 0.1831143476050877 62.0
0.3 0.05595173092236413 0.037502543070513525 1.2632184137403664 63.0
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
set yrange [0.01989809744752257:1.2632184137403664]
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

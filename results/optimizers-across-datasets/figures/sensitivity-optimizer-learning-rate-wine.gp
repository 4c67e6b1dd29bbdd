# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot sensitivity-optimizer-learning-rate-wine.gp
#   gnuplot -e "format='pdf'" sensitivity-optimizer-learning-rate-wine.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('sensitivity-optimizer-learning-rate-wine.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.6041666666666665in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,346 name 'sensitivity_optimizer_learning_rate_wine'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'sensitivity-optimizer-learning-rate-wine.' . format

$data1 << EOD
0.001 0.6509912599705987 0.6323062119384606 0.7076405883870192 0.0
0.003 0.3585792300808761 0.33191843277826494 0.41101878765039146 1.0
0.01 0.15444920146465949 0.14437423716501346 0.23606847256814945 2.0
0.03 0.11242054234677805 0.08958784609747758 0.17367049700586298 3.0
0.1 0.11090856388660894 0.074555224591898 0.15104266879706696 4.0
0.3 0.12319375581281437 0.07316934954628262 0.14829099291861444 5.0
1.0 0.10002395829654749 0.057961007413614714 0.11879553025306569 6.0
3.0 18.86005147298177 9.558457214193787 3.2240305629945345 7.0
EOD

$data2 << EOD
0.0003 0.35892567317932844 0.33162812209856285 0.4116497829996256 8.0
0.001 0.15346956380825658 0.14289693433986234 0.23459794235754494 9.0
0.003 0.11295510124325069 0.08963426910678941 0.17251198130238285 10.0
0.01 0.113488515686739 0.07635987497620572 0.14986171603076592 11.0
0.03 0.1392891258260942 0.08293118271446856 0.1523089846604075 12.0
0.1 0.11726200834738777 0.06933393452118755 0.23368919499751745 13.0
0.3 0.7798381158058226 0.39005892516839763 1.214356227449513 14.0
1.0 3.732370307117296e+22 3.170769308448121e+22 3.2240305629945345 15.0
EOD

$data3 << EOD
0.0003 0.35890722554177046 0.3316695842335725 0.4115990904910076 16.0
0.001 0.15358219885597968 0.143077557363338 0.2347728061295129 17.0
0.003 0.11279679808221015 0.08960311671265547 0.17258369980150215 18.0
0.01 0.11289099124544322 0.07481558194885571 0.14994772855987176 19.0
0.03 0.13488931974512733 0.08043216767365705 0.1515831110068045 20.0
0.1 0.13159778619610307 0.07728495484223992 0.1990784903736048 21.0
0.3 0.11976308382372301 0.06044880925659167 0.7353818421073436 22.0
1.0 8.320590905504502e+25 4.160295452752251e+25 3.2240305629945345 23.0
EOD

$data4 << EOD
0.001 0.6850400461504856 0.6781130022265844 0.7501407565755976 24.0
0.003 0.3168538132061561 0.2930528520211939 0.3663630962449436 25.0
0.01 0.10130374526973658 0.08937301689406417 0.17205540436220368 26.0
0.03 0.09334266628007962 0.06453601809917892 0.14946638799673265 27.0
0.1 0.12409510202421596 0.06923836904501426 0.17527657796928983 28.0
0.3 0.17259996110991438 0.10080557172779495 0.3305666165215596 29.0
1.0 3.7670778698391385 1.8875647795697055 3.2240305629945345 30.0
3.0 14.987604777018229 10.626110076904297 3.2240305629945345 31.0
EOD

$data5 << EOD
0.0001 0.705193010572758 0.6948900696200628 0.7776089024523066 32.0
0.0003 0.30853429964433116 0.27314536718444693 0.35650962529083097 33.0
0.001 0.09229794530787355 0.07276521150523586 0.14701499382587555 34.0
0.003 0.16036736882325917 0.08977471520883304 0.1843970128158809 35.0
0.01 0.24707907769415094 0.1264977604878358 0.2566530088273299 36.0
0.03 0.2748251375224855 0.1374482218695129 0.30241838448181746 37.0
0.1 0.37829849620660144 0.1891715252705933 0.47664272628538595 38.0
0.3 5.282863193088108 2.641431596544054 3.2240305629945345 39.0
EOD

$data6 << EOD
0.0001 0.7427107010864549 0.7253254248450199 0.8122823364618752 40.0
0.0003 0.38414295690341127 0.3484327205806039 0.418988852826361 41.0
0.001 0.1127350767846009 0.10459226489981827 0.18726563539176921 42.0
0.003 0.08974096462271713 0.06536957469353331 0.14878510073557571 43.0
0.01 0.09679229638324591 0.05827858886820566 0.14841048037986354 44.0
0.03 0.12751062729878843 0.06927924723063435 0.16522683484816497 45.0
0.1 0.2616871848383884 0.24988040359948174 0.41422270303034153 46.0
0.3 1.853844748602973 1.2969475819004908 2.4325778749254017 47.0
EOD

$data7 << EOD
0.0001 0.7427367185138993 0.7253464525565505 0.812256048226522 48.0
0.0003 0.3843878576945927 0.3486918559776515 0.4191401266725734 49.0
0.001 0.11296103264956198 0.10492034370215858 0.1872943122453863 50.0
0.003 0.08951583817936795 0.06553303788480808 0.1481419534400143 51.0
0.01 0.09498766227117825 0.05765011365767947 0.14544736694956723 52.0
0.03 0.11938657885894699 0.06507008872773697 0.15485521486578452 53.0
0.1 0.10769204603214276 0.0898875581206042 0.23649230668818877 54.0
0.3 0.09793404779498695 0.049050533561453356 1.4374659129728786 55.0
EOD

$data8 << EOD
0.0001 0.7516086629281441 0.7319606349079145 0.8209967154802547 56.0
0.0003 0.39687749546849066 0.3600842980150547 0.4283906120496491 57.0
0.001 0.11722160640985951 0.10955362625483961 0.19212164378970759 58.0
0.003 0.09154441139909232 0.06694479674615177 0.15004282389056162 59.0
0.01 0.09796842043061638 0.06004857771689596 0.15494060659341694 60.0
0.03 0.11290766956201084 0.06302879951595071 0.16910082287367345 61.0
0.1 0.17346749088510155 0.08714962155220886 0.2759343287479853 62.0
0.3 0.5900189428858638 0.29509601337988683 2.232890914678541 63.0
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
set yrange [0.04018684892869829:3.2240305629945345]
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

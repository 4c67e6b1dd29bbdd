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
3.0 18.86005147298177 9.558457214193787 3.223992682462007 7.0
EOD

$data2 << EOD
0.0003 0.35892567317932844 0.33162812209856285 0.4116497829996256 8.0
0.001 0.15346956380825658 0.14289693433986234 0.23459794235754494 9.0
0.003 0.11295510124325069 0.08963426910678941 0.17251198130238285 10.0
0.01 0.113488515686739 0.07635987497620572 0.14986171603076592 11.0
0.03 0.1392891258260942 0.08293118271446856 0.1523089846604075 12.0
0.1 0.11726200834738777 0.06933393452118755 0.23368919499751745 13.0
0.3 0.7798381158058226 0.39005892516839763 1.214356227449513 14.0
1.0 3.732370307117296e+22 3.170769308448121e+22 3.223992682462007 15.0
EOD

$data3 << EOD
0.0003 0.35890722554177046 0.3316695842335725 0.4115990904910076 16.0
0.001 0.15358219885597968 0.143077557363338 0.2347728061295129 17.0
0.003 0.11279679808221015 0.08960311671265547 0.17258369980150215 18.0
0.01 0.11289099124544322 0.07481558194885571 0.14994772855987176 19.0
0.03 0.13488931974512733 0.08043216767365705 0.1515831110068045 20.0
0.1 0.13159778619610307 0.07728495484223992 0.1990784903736048 21.0
0.3 0.11976308382372301 0.06044880925659167 0.7353818421073436 22.0
1.0 8.320590905504502e+25 4.160295452752251e+25 3.223992682462007 23.0
EOD

$data4 << EOD
0.001 0.685040038699905 0.678112996638649 0.7501407474693325 24.0
0.003 0.3168538134131167 0.2930528569882477 0.36636308807000106 25.0
0.01 0.101303743614052 0.0893730177736466 0.17205540953621795 26.0
0.03 0.09334265479376785 0.06453601907900788 0.1494663838575212 27.0
0.1 0.12409511692537716 0.06923837525383143 0.17527658831731843 28.0
0.3 0.17260006210667356 0.10080562884891284 0.3305666769540466 29.0
1.0 3.767079565260145 1.887563238127364 3.223992682462007 30.0
3.0 14.987599690755209 10.626038445366753 3.223992682462007 31.0
EOD

$data5 << EOD
0.0001 0.705193013470206 0.6948900698270235 0.7776089211822383 32.0
0.0003 0.30853428929630256 0.2731453519728449 0.3565096248251697 33.0
0.001 0.09229794225520511 0.07276521091022421 0.14701500937378853 34.0
0.003 0.16036758323441191 0.08977484018714856 0.18439717590081173 35.0
0.01 0.2470790230565599 0.1264977139346421 0.2566529049331227 36.0
0.03 0.2748250464598338 0.13744817964308867 0.3024182959026926 37.0
0.1 0.3783026370737288 0.18917415937850507 0.4766447006892442 38.0
0.3 5.282833205329047 2.6414166026645236 3.223992682462007 39.0
EOD

$data6 << EOD
0.0001 0.7427106837017668 0.7253254256728623 0.8122823521908786 40.0
0.0003 0.3841429486249884 0.34843273217039594 0.4189888469797248 41.0
0.001 0.11273508454562237 0.1045922628819527 0.18726563220975045 42.0
0.003 0.08974097248398512 0.06536957429093032 0.1487851096332634 43.0
0.01 0.09679227899855786 0.058278580175861634 0.1484104667204658 44.0
0.03 0.12751063474936902 0.06927924867935835 0.16522683650384953 45.0
0.1 0.26168783127973544 0.24988072682015527 0.41422479493606457 46.0
0.3 1.8538322448730469 1.2969214287069109 2.43216429816352 47.0
EOD

$data7 << EOD
0.0001 0.7427367096145948 0.725346450590425 0.8122560437768698 48.0
0.0003 0.38438783803333837 0.3486918389034044 0.4191401240855662 49.0
0.001 0.11296103968622144 0.10492035130795963 0.18729430751116322 50.0
0.003 0.08951581458586272 0.06553302919246404 0.14814193512400367 51.0
0.01 0.0949876655825474 0.057650111613943816 0.1454473930265993 52.0
0.03 0.11938660616480748 0.06507009948321921 0.1548552511032872 53.0
0.1 0.1076920260087074 0.08988739671722801 0.23649247300687853 54.0
0.3 0.09794068584837766 0.04905621319923073 3.223992682462007 55.0
EOD

$data8 << EOD
0.0001 0.7516086666534344 0.7319606450489826 0.8209967332788639 56.0
0.0003 0.3968774944336878 0.3600842895296713 0.4283905954928034 57.0
0.001 0.11722161354999924 0.10955363085971233 0.19212163985745673 58.0
0.003 0.09154439908493828 0.06694478996819303 0.1500428029358037 59.0
0.01 0.0979684113243512 0.06004857331898379 0.15494060866302264 60.0
0.03 0.11290770515922925 0.06302881480516298 0.16910083777483464 61.0
0.1 0.17346746853335976 0.08714961037633796 0.27593421222918324 62.0
0.3 0.5900180951753603 0.29509560105541105 2.235143798059855 63.0
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
set yrange [0.04019174631294332:3.223992682462007]
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

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
3.0 18.86005147298177 9.558457214193787 3.2239902499436575 7.0
EOD

$data2 << EOD
0.0003 0.35892567317932844 0.33162812209856285 0.4116497829996256 8.0
0.001 0.15346956380825658 0.14289693433986234 0.23459794235754494 9.0
0.003 0.11295510124325069 0.08963426910678941 0.17251198130238285 10.0
0.01 0.113488515686739 0.07635987497620572 0.14986171603076592 11.0
0.03 0.1392891258260942 0.08293118271446856 0.1523089846604075 12.0
0.1 0.11726200834738777 0.06933393452118755 0.23368919499751745 13.0
0.3 0.7798381158058226 0.39005892516839763 1.214356227449513 14.0
1.0 3.732370307117296e+22 3.170769308448121e+22 3.2239902499436575 15.0
EOD

$data3 << EOD
0.0003 0.35890722554177046 0.3316695842335725 0.4115990904910076 16.0
0.001 0.15358219885597968 0.143077557363338 0.2347728061295129 17.0
0.003 0.11279679808221015 0.08960311671265547 0.17258369980150215 18.0
0.01 0.11289099124544322 0.07481558194885571 0.14994772855987176 19.0
0.03 0.13488931974512733 0.08043216767365705 0.1515831110068045 20.0
0.1 0.13159778619610307 0.07728495484223992 0.1990784903736048 21.0
0.3 0.11976308382372301 0.06044880925659167 0.7353818421073436 22.0
1.0 8.320590905504502e+25 4.160295452752251e+25 3.2239902499436575 23.0
EOD

$data4 << EOD
0.001 0.6850400403555896 0.6781129957073264 0.7501407379491462 24.0
0.003 0.31685380989478695 0.2930528503655094 0.36636309386489707 25.0
0.01 0.10130374506277601 0.0893730159627416 0.17205540363784166 26.0
0.03 0.09334264899887185 0.0645360089411736 0.1494663694220213 27.0
0.1 0.12409512685948461 0.06923838394617546 0.175276588524279 28.0
0.3 0.172600023198086 0.10080560939461906 0.3305666690895449 29.0
1.0 3.767079565260145 1.887563238127364 3.2239902499436575 30.0
3.0 14.987601386176216 10.62603759765625 3.2239902499436575 31.0
EOD

$data5 << EOD
0.0001 0.705193006226586 0.6948900710687869 0.7776089164221452 32.0
0.0003 0.30853429716080427 0.273145354559852 0.3565096306718058 33.0
0.001 0.09229793604638796 0.07276520604665077 0.14701500130232623 34.0
0.003 0.16036756336619698 0.08977481586928131 0.1843971034646115 35.0
0.01 0.24707861658599622 0.12649752291003402 0.2566526764486511 36.0
0.03 0.27482514248953926 0.1374482276579414 0.30241832963726584 37.0
0.1 0.37829846805996364 0.18916343406194996 0.47664265260742233 38.0
0.3 5.282851854960124 2.641425927480062 3.2239902499436575 39.0
EOD

$data6 << EOD
0.0001 0.7427106994307704 0.7253254256728623 0.812282358813617 40.0
0.0003 0.3841429515224364 0.34843271385438535 0.418988852826361 41.0
0.001 0.11273509944678356 0.10459226425306649 0.18726565629478703 42.0
0.003 0.08974096793085254 0.06536957346308804 0.14878509752606994 43.0
0.01 0.09679227361758297 0.05827857127655702 0.1484104851399567 44.0
0.03 0.12751062150389242 0.06927924433318634 0.16522684312658786 45.0
0.1 0.2616869104022022 0.24987883586991405 0.4142233394308671 46.0
0.3 1.8538282182481554 1.2969021764066484 2.4321663114759655 47.0
EOD

$data7 << EOD
0.0001 0.7427367207904657 0.7253464522461097 0.8122560361193286 48.0
0.0003 0.3843878316175606 0.34869183641987744 0.4191401181871899 49.0
0.001 0.11296104382543287 0.10492035492976962 0.18729431284039796 50.0
0.003 0.08951583652368338 0.06553303201230185 0.14814194091889968 51.0
0.01 0.0949876589598091 0.05765011676208805 0.14544736985024898 52.0
0.03 0.11938657884601195 0.06507008603078202 0.15485522541430619 53.0
0.1 0.10769296017698989 0.08988806561379714 0.23649397489388047 54.0
0.3 0.09794951602814844 0.04906059042836751 3.2239902499436575 55.0
EOD

$data8 << EOD
0.0001 0.7516086587889327 0.7319606286990974 0.820996722102993 56.0
0.0003 0.39687751243925756 0.36008431105357075 0.4283906089452406 57.0
0.001 0.11722160666856023 0.10955362436632438 0.19212163201882504 58.0
0.003 0.09154440891556545 0.0669447967978919 0.15004282596016733 59.0
0.01 0.09796838690300369 0.060048559504365606 0.15494060105722163 60.0
0.03 0.11290764886595363 0.06304709321465868 0.1691008166648563 61.0
0.1 0.1734674718447289 0.08714961040220803 0.2759342530004159 62.0
0.3 0.5900176713201086 0.2950953940746279 2.2355449903010998 63.0
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
set yrange [0.04019550480254548:3.2239902499436575]
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

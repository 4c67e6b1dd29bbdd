# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot distribution.gp
#   gnuplot -e "format='pdf'" distribution.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('distribution.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,3.6041666666666665in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,346 name 'distribution'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'distribution.' . format

$data1 << EOD
0.23251306089756868 0.4
0.23251306089756868 7.6
EOD

$data2 << EOD
0.14751504499186344 1.0
0.265041954919588 1.0
EOD

$data3 << EOD
0.23251306089756868 1.0 0.1693753118320058 0.2573291611000039 0.72 1.28
EOD

$data4 << EOD
0.23251306089756868 0.72
0.23251306089756868 1.28
EOD

$data5 << EOD
0.24536818454311227 1.0 0.0
0.14803276031980558 0.8 1.0
0.2367090417956837 1.2 2.0
0.26131615328563446 0.9 3.0
0.22831707999945366 1.1 4.0
0.16222106208372153 1.0 5.0
0.14751504499186344 0.8 6.0
0.19083806107685863 1.2 7.0
0.265041954919588 0.9 8.0
0.2624071974385042 1.1 9.0
EOD

$data6 << EOD
0.12748716769796545 2.0
0.29092312393037134 2.0
EOD

$data7 << EOD
0.2012346971242407 2.0 0.15773686360766093 0.21997414925956604 1.72 2.2800000000000002
EOD

$data8 << EOD
0.2012346971242407 1.72
0.2012346971242407 2.2800000000000002
EOD

$data9 << EOD
0.24361792602153678 2.0 10.0
0.12748716769796545 1.8 11.0
0.20249331401069787 2.2 12.0
0.29092312393037134 1.9 13.0
0.15405533652362113 2.1 14.0
0.19997608023778354 2.0 15.0
0.15186475482197562 1.8 16.0
0.2239186229684345 2.2 17.0
0.1687814448597803 1.9 18.0
0.2081407281329606 2.1 19.0
EOD

$data10 << EOD
0.32315797407354696 3.0
0.42950322564380866 3.0
EOD

$data11 << EOD
0.37867086745488143 3.0 0.36013389538275076 0.3853933332735323 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.37867086745488143 2.7199999999999998
0.37867086745488143 3.2800000000000002
EOD

$data13 << EOD
0.3866112654427222 3.0 20.0
0.3759180283018698 2.8 21.0
0.38173953676596284 3.2 22.0
0.40461434717241596 2.9 23.0
0.42950322564380866 3.1 24.0
0.33892812056389326 3.0 25.0
0.3647881901822984 2.8 26.0
0.32315797407354696 3.2 27.0
0.3814237066078931 2.9 28.0
0.35858246378290154 3.1 29.0
EOD

$data14 << EOD
0.1416296668295238 4.0
0.23466862189927326 4.0
EOD

$data15 << EOD
0.2048623164978614 4.0 0.15377482767504713 0.22488224440275084 3.7199999999999998 4.28
EOD

$data16 << EOD
0.2048623164978614 3.7199999999999998
0.2048623164978614 4.28
EOD

$data17 << EOD
0.22865726751808063 4.0 30.0
0.1416296668295238 3.8 31.0
0.2158430192302457 4.2 32.0
0.22101457640216965 3.9 33.0
0.1938816137654771 4.1 34.0
0.14452999421806728 4.0 35.0
0.14307778117216544 3.8 36.0
0.1815093280459867 4.2 37.0
0.23466862189927326 3.9 38.0
0.22617146706961122 4.1 39.0
EOD

$data18 << EOD
0.16414357736794044 5.0
0.23780115335345423 5.0
EOD

$data19 << EOD
0.19253153985312868 5.0 0.18572907554844278 0.20685804418135378 4.72 5.28
EOD

$data20 << EOD
0.19253153985312868 4.72
0.19253153985312868 5.28
EOD

$data21 << EOD
0.20915243974110734 5.0 40.0
0.16414357736794044 4.8 41.0
0.19411685735734258 5.2 42.0
0.23780115335345423 4.9 43.0
0.19094622234891478 5.1 44.0
0.19060680040129227 5.0 45.0
0.17226448294337995 4.8 46.0
0.21005770586004172 5.2 47.0
0.18410316726415962 4.9 48.0
0.19997485750209307 5.1 49.0
EOD

$data22 << EOD
0.13497621002870605 6.0
0.23292994075405454 6.0
EOD

$data23 << EOD
0.1986612729531458 6.0 0.15451824481280868 0.22039558587297697 5.72 6.28
EOD

$data24 << EOD
0.1986612729531458 5.72
0.1986612729531458 6.28
EOD

$data25 << EOD
0.2208506784450463 6.0 50.0
0.13497621002870605 5.8 51.0
0.2207775244535681 6.2 52.0
0.21038765500963255 5.9 53.0
0.18693489089665907 6.1 54.0
0.14589177782125518 6.0 55.0
0.1375270369749406 5.8 56.0
0.18039764578746922 6.2 57.0
0.23292994075405454 5.9 58.0
0.21924977013120361 6.1 59.0
EOD

$data26 << EOD
0.19942314694247518 7.0
0.2695213031984167 7.0
EOD

$data27 << EOD
0.2303852182276993 7.0 0.2117330752068483 0.23841295919337424 6.72 7.28
EOD

$data28 << EOD
0.2303852182276993 6.72
0.2303852182276993 7.28
EOD

$data29 << EOD
0.2387299491664938 7.0 60.0
0.19942314694247518 6.8 61.0
0.22697827605297788 7.2 62.0
0.2695213031984167 6.9 63.0
0.23746198927401566 7.1 64.0
0.23379216040242076 7.0 65.0
0.20515681091928856 6.8 66.0
0.2412914088112302 7.2 67.0
0.20988789752833933 6.9 68.0
0.2172686082423752 7.1 69.0
EOD

set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.2063
set rmargin at screen 0.9625
set tmargin at screen 0.9538
set bmargin at screen 0.185
set xlabel 'test.loss' textcolor rgb ink offset 0,0.5
set xrange [0.1123863648006733:0.4446040285411008]
set xtics ('0.15' 0.15, '0.2' 0.2, '0.25' 0.25, '0.3' 0.3, '0.35' 0.35, '0.4' 0.4)
set yrange [7.6:0.4]
set ytics scale 0 ('none (baseline)' 1, 'dropout low' 2, 'dropout high' 3, 'l2 low' 4, 'l2 high' 5, 'l1 low' 6, 'l1 high' 7)
unset grid
set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back
plot $data1 using 1:2 with lines linecolor rgb ink dashtype (6,4) linewidth 1.2, \
     $data2 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 1.2, \
     $data3 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#0072B2' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data4 using 1:2 with lines linecolor rgb '#0072B2' dashtype solid linewidth 3.5, \
     $data5 using 1:2:3 with labels hypertext point linecolor rgb '#0072B2' pointtype 7 pointsize 0.6 linewidth 1.6, \
     $data6 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 1.2, \
     $data7 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#D55E00' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data8 using 1:2 with lines linecolor rgb '#D55E00' dashtype solid linewidth 3.5, \
     $data9 using 1:2:3 with labels hypertext point linecolor rgb '#D55E00' pointtype 5 pointsize 0.6 linewidth 1.6, \
     $data10 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 1.2, \
     $data11 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#009E73' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data12 using 1:2 with lines linecolor rgb '#009E73' dashtype solid linewidth 3.5, \
     $data13 using 1:2:3 with labels hypertext point linecolor rgb '#009E73' pointtype 9 pointsize 0.6 linewidth 1.6, \
     $data14 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 1.2, \
     $data15 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#CC79A7' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data16 using 1:2 with lines linecolor rgb '#CC79A7' dashtype solid linewidth 3.5, \
     $data17 using 1:2:3 with labels hypertext point linecolor rgb '#CC79A7' pointtype 13 pointsize 0.6 linewidth 1.6, \
     $data18 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 1.2, \
     $data19 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#E69F00' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data20 using 1:2 with lines linecolor rgb '#E69F00' dashtype solid linewidth 3.5, \
     $data21 using 1:2:3 with labels hypertext point linecolor rgb '#E69F00' pointtype 11 pointsize 0.6 linewidth 1.6, \
     $data22 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 1.2, \
     $data23 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#56B4E9' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data24 using 1:2 with lines linecolor rgb '#56B4E9' dashtype solid linewidth 3.5, \
     $data25 using 1:2:3 with labels hypertext point linecolor rgb '#56B4E9' pointtype 15 pointsize 0.6 linewidth 1.6, \
     $data26 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 1.2, \
     $data27 using 1:2:3:4:5:6 with boxxyerror linecolor rgb '#777777' linewidth 1.2 fillstyle transparent solid 0.25 border, \
     $data28 using 1:2 with lines linecolor rgb '#777777' dashtype solid linewidth 3.5, \
     $data29 using 1:2:3 with labels hypertext point linecolor rgb '#777777' pointtype 6 pointsize 0.6 linewidth 1.6
unset multiplot
unset output

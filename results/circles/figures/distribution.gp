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
0.23251305770390834 0.4
0.23251305770390834 7.6
EOD

$data2 << EOD
0.14751504210864397 1.0
0.26504196892823173 1.0
EOD

$data3 << EOD
0.23251305770390834 1.0 0.16937529584308894 0.2573291719719823 0.72 1.28
EOD

$data4 << EOD
0.23251305770390834 0.72
0.23251305770390834 1.28
EOD

$data5 << EOD
0.24536815415386262 1.0 0.0
0.1480327044714952 0.8 1.0
0.23670902228447577 1.2 2.0
0.26131617791135553 0.9 3.0
0.22831709312334095 1.1 4.0
0.16222105528603686 1.0 5.0
0.14751504210864397 0.8 6.0
0.1908380175142452 1.2 7.0
0.26504196892823173 0.9 8.0
0.2624071963597222 1.1 9.0
EOD

$data6 << EOD
0.12748717594017023 2.0
0.29092307580815785 2.0
EOD

$data7 << EOD
0.20111948098212445 2.0 0.15773686766716022 0.21997415865040199 1.72 2.2800000000000002
EOD

$data8 << EOD
0.20111948098212445 1.72
0.20111948098212445 2.2800000000000002
EOD

$data9 << EOD
0.2436179084040181 2.0 10.0
0.12748717594017023 1.8 11.0
0.20226287840474816 2.2 12.0
0.29092307580815785 1.9 13.0
0.1540553364169071 2.1 14.0
0.19997608355950072 2.0 15.0
0.15186475628492815 1.8 16.0
0.22391863006200813 2.2 17.0
0.16878146141791958 1.9 18.0
0.2081407444155836 2.1 19.0
EOD

$data10 << EOD
0.3231579676784653 3.0
0.42950328341685234 3.0
EOD

$data11 << EOD
0.3786708821853002 3.0 0.3601338822899076 0.3853933426643683 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.3786708821853002 2.7199999999999998
0.3786708821853002 3.2800000000000002
EOD

$data13 << EOD
0.3866112767427694 3.0 20.0
0.37591805776270726 2.8 21.0
0.38173954042916497 3.2 22.0
0.4046143498266853 2.9 23.0
0.42950328341685234 3.1 24.0
0.33892812043971693 3.0 25.0
0.3647882220956186 2.8 26.0
0.3231579676784653 3.2 27.0
0.3814237066078931 2.9 28.0
0.3585824356880039 3.1 29.0
EOD

$data14 << EOD
0.14307776550630108 4.0
0.2346686371904258 4.0
EOD

$data15 << EOD
0.2048623080693921 4.0 0.1537748223125451 0.22488228342322644 3.7199999999999998 4.28
EOD

$data16 << EOD
0.2048623080693921 3.7199999999999998
0.2048623080693921 4.28
EOD

$data17 << EOD
0.2286572978559135 4.0 30.0
0.14425120424872565 3.8 31.0
0.21584300907882964 4.2 32.0
0.22101457064349173 3.9 33.0
0.19388160705995455 4.1 34.0
0.14452997852576696 4.0 35.0
0.14307776550630108 3.8 36.0
0.18150935367287957 4.2 37.0
0.2346686371904258 3.9 38.0
0.22617152101647134 4.1 39.0
EOD

$data18 << EOD
0.16414357581573616 5.0
0.23780115936824586 5.0
EOD

$data19 << EOD
0.19253153390818623 5.0 0.1857290755173987 0.20685804219647252 4.72 5.28
EOD

$data20 << EOD
0.19253153390818623 4.72
0.19253153390818623 5.28
EOD

$data21 << EOD
0.2091524374904111 5.0 40.0
0.16414357581573616 4.8 41.0
0.19411684490866415 5.2 42.0
0.23780115936824586 4.9 43.0
0.19094622290770832 5.1 44.0
0.19060680390927398 5.0 45.0
0.17226448055298532 4.8 46.0
0.21005770758298847 5.2 47.0
0.18410316605344026 4.9 48.0
0.19997485631465678 5.1 49.0
EOD

$data22 << EOD
0.13472390031323336 6.0
0.2330315617961024 6.0
EOD

$data23 << EOD
0.1983773306855968 6.0 0.15281823560713453 0.22042241382775524 5.72 6.28
EOD

$data24 << EOD
0.1983773306855968 5.72
0.1983773306855968 6.28
EOD

$data25 << EOD
0.2208452131983117 6.0 50.0
0.13472390031323336 5.8 51.0
0.22077356618786476 6.2 52.0
0.20982091765536898 5.9 53.0
0.1869337437158246 6.1 54.0
0.14305013659227087 6.0 55.0
0.13696522099906475 5.8 56.0
0.18212253265172554 6.2 57.0
0.2330315617961024 5.9 58.0
0.21936895674742665 6.1 59.0
EOD

$data26 << EOD
0.19943135882883023 7.0
0.26901891472080025 7.0
EOD

$data27 << EOD
0.2303415713233335 7.0 0.21180563803372934 0.23854415396029557 6.72 7.28
EOD

$data28 << EOD
0.2303415713233335 6.72
0.2303415713233335 7.28
EOD

$data29 << EOD
0.23885195761007103 7.0 60.0
0.19943135882883023 6.8 61.0
0.2271214413830118 7.2 62.0
0.26901891472080025 6.9 63.0
0.23762074301096922 7.1 64.0
0.23356170126365516 7.0 65.0
0.2051393834136737 6.8 66.0
0.2412993282681176 7.2 67.0
0.21000697759166845 6.9 68.0
0.217201619359912 7.1 69.0
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
set xrange [0.11238637056633612:0.44460408879068647]
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

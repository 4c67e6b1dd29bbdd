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
0.23251306118084597 0.4
0.23251306118084597 7.6
EOD

$data2 << EOD
0.14751504412553942 1.0
0.2650419657306909 1.0
EOD

$data3 << EOD
0.23251306118084597 1.0 0.16937529503012194 0.25732918879981703 0.72 1.28
EOD

$data4 << EOD
0.23251306118084597 0.72
0.23251306118084597 1.28
EOD

$data5 << EOD
0.2453682056909256 1.0 0.0
0.1480326809944053 0.8 1.0
0.2367090184970973 1.2 2.0
0.26131618316944755 0.9 3.0
0.22831710386459464 1.1 4.0
0.16222105118821753 1.0 5.0
0.14751504412553942 0.8 6.0
0.1908380265558352 1.2 7.0
0.2650419657306909 0.9 8.0
0.26240716478206616 1.1 9.0
EOD

$data6 << EOD
0.12749058448326941 2.0
0.29092309527279964 2.0
EOD

$data7 << EOD
0.20111950594933048 2.0 0.15773686759828115 0.21997415515891247 1.72 2.2800000000000002
EOD

$data8 << EOD
0.20111950594933048 1.72
0.20111950594933048 2.2800000000000002
EOD

$data9 << EOD
0.24361792963623252 2.0 10.0
0.12749058448326941 1.8 11.0
0.20226291736507587 2.2 12.0
0.29092309527279964 1.9 13.0
0.15405534115113018 2.1 14.0
0.19997609453358506 2.0 15.0
0.1518647531261924 1.8 16.0
0.22391862228158413 2.2 17.0
0.16878144693973407 1.9 18.0
0.20814075379089753 2.1 19.0
EOD

$data10 << EOD
0.32315796612626096 3.0
0.4295032687640438 3.0
EOD

$data11 << EOD
0.37867087695437174 3.0 0.3601338922705812 0.38539332798827675 2.7199999999999998 3.2800000000000002
EOD

$data12 << EOD
0.37867087695437174 2.7199999999999998
0.37867087695437174 3.2800000000000002
EOD

$data13 << EOD
0.3866112629902394 3.0 20.0
0.37591804183709127 2.8 21.0
0.3817395229823887 3.2 22.0
0.4046143412895617 2.9 23.0
0.4295032687640438 3.1 24.0
0.33892810637674603 3.0 25.0
0.36478821899121006 2.8 26.0
0.32315796612626096 3.2 27.0
0.3814237120716522 2.9 28.0
0.35858245003037154 3.1 29.0
EOD

$data14 << EOD
0.14220733652942005 4.0
0.23466865254172622 4.0
EOD

$data15 << EOD
0.20486231089828444 4.0 0.15377480409354724 0.22488225459054667 3.7199999999999998 4.28
EOD

$data16 << EOD
0.20486231089828444 3.7199999999999998
0.20486231089828444 4.28
EOD

$data17 << EOD
0.2286572764122112 4.0 30.0
0.14220733652942005 3.8 31.0
0.21584299755371278 4.2 32.0
0.22101457983060085 3.9 33.0
0.19388162424285607 4.1 34.0
0.14452996552605601 4.0 35.0
0.14307777429590043 3.8 36.0
0.18150931979602092 4.2 37.0
0.23466865254172622 3.9 38.0
0.2261714795105286 4.1 39.0
EOD

$data18 << EOD
0.16414357368921628 5.0
0.23780115565071658 5.0
EOD

$data19 << EOD
0.19253153602888534 5.0 0.18572907431832086 0.20685805027472573 4.72 5.28
EOD

$data20 << EOD
0.19253153602888534 4.72
0.19253153602888534 5.28
EOD

$data21 << EOD
0.20915244810748845 5.0 40.0
0.16414357368921628 4.8 41.0
0.1941168589987986 5.2 42.0
0.23780115565071658 4.9 43.0
0.1909462130589721 5.1 44.0
0.19060680372300945 5.0 45.0
0.17226448489915736 4.8 46.0
0.21005771057874276 5.2 47.0
0.184103164516758 4.9 48.0
0.19997485677643756 5.1 49.0
EOD

$data22 << EOD
0.13510018193918677 6.0
0.23307493402535087 6.0
EOD

$data23 << EOD
0.1986137168218261 6.0 0.15240045825376025 0.2203705990607817 5.72 6.28
EOD

$data24 << EOD
0.1986137168218261 5.72
0.1986137168218261 6.28
EOD

$data25 << EOD
0.22084533940240375 6.0 50.0
0.13510018193918677 5.8 51.0
0.22066108242388355 6.2 52.0
0.2102059038637136 5.9 53.0
0.18702152977993858 6.1 54.0
0.14305302954472932 6.0 55.0
0.13696658389742994 5.8 56.0
0.18044274438085306 6.2 57.0
0.23307493402535087 5.9 58.0
0.21949914897147624 6.1 59.0
EOD

$data26 << EOD
0.1997364503418794 7.0
0.26953733764239585 7.0
EOD

$data27 << EOD
0.23048435601619227 7.0 0.21190450592542523 0.23870938633554034 6.72 7.28
EOD

$data28 << EOD
0.23048435601619227 6.72
0.23048435601619227 7.28
EOD

$data29 << EOD
0.2390658842700456 7.0 60.0
0.1997364503418794 6.8 61.0
0.227039938037827 7.2 62.0
0.26953733764239585 6.9 63.0
0.23763989253202453 7.1 64.0
0.23392877399455755 7.0 65.0
0.20479258714282575 6.8 66.0
0.24128279752330856 7.2 67.0
0.21014352821451515 6.9 68.0
0.2171874390581555 7.1 69.0
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
set xrange [0.1123899502692307:0.44460390297808255]
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

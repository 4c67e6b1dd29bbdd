# A figure of Espalier. To draw it again, as SVG or as PDF:
#   gnuplot critical-difference.gp
#   gnuplot -e "format='pdf'" critical-difference.gp
# Beside it is the SVG with a style added that fits it to light and dark pages.
if (!exists('format')) format = 'svg'
folder = exists('ARG0') ? ARG0[1:strlen(ARG0) - strlen('critical-difference.gp')] : ''
set encoding utf8
if (format eq 'pdf') {
    set terminal pdfcairo noenhanced font 'sans-serif,11' size 8.333333333333334in,1.96875in
    small = ',9.5'
    ink = '#000000'
    faint = '#C8C8C8'
} else {
    set terminal svg noenhanced font 'sans-serif,15' size 800,189 name 'critical_difference'
    small = ',13'
    ink = '#777777'
    faint = '#B4B4B4'
}
set output folder . 'critical-difference.' . format


set multiplot
reset
set border 3 linecolor rgb ink
set tics nomirror out scale 0.5 textcolor rgb ink
set grid linecolor rgb faint linewidth 0.5 dashtype solid back
set key noautotitle textcolor rgb ink
set datafile missing NaN
set lmargin at screen 0.0
set rmargin at screen 1.0
set tmargin at screen 1.0
set bmargin at screen 0.0
set border 0
unset tics
unset grid
set xrange [0:800.0]
set yrange [189.0:0]
set arrow from 154.4,24.0 to 522.8,24.0 nohead front linecolor rgb ink dashtype solid linewidth 2.0
set arrow from 154.4,19.0 to 154.4,29.0 nohead front linecolor rgb ink dashtype solid linewidth 2.0
set arrow from 522.8,19.0 to 522.8,29.0 nohead front linecolor rgb ink dashtype solid linewidth 2.0
set label 'CD = 5.25' at 338.6,11.0 center front textcolor rgb ink
set arrow from 154.4,62.0 to 645.6,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set arrow from 154.4,55.0 to 154.4,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '1' at 154.4,45.0 center front textcolor rgb ink
set arrow from 224.6,55.0 to 224.6,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '2' at 224.6,45.0 center front textcolor rgb ink
set arrow from 294.7,55.0 to 294.7,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '3' at 294.7,45.0 center front textcolor rgb ink
set arrow from 364.9,55.0 to 364.9,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '4' at 364.9,45.0 center front textcolor rgb ink
set arrow from 435.1,55.0 to 435.1,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '5' at 435.1,45.0 center front textcolor rgb ink
set arrow from 505.3,55.0 to 505.3,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '6' at 505.3,45.0 center front textcolor rgb ink
set arrow from 575.4,55.0 to 575.4,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '7' at 575.4,45.0 center front textcolor rgb ink
set arrow from 645.6,55.0 to 645.6,62.0 nohead front linecolor rgb ink dashtype solid linewidth 1.5
set label '8' at 645.6,45.0 center front textcolor rgb ink
set arrow from 329.8,62.0 to 329.8,99.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 329.8,99.0 to 142.4,99.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label 'rmsprop  3.50' at 136.4,99.0 right front textcolor rgb ink
set arrow from 364.9,62.0 to 364.9,123.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 364.9,123.0 to 142.4,123.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label 'nesterov  4.00' at 136.4,123.0 right front textcolor rgb ink
set arrow from 373.7,62.0 to 373.7,147.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 373.7,147.0 to 142.4,147.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label 'nadam  4.13' at 136.4,147.0 right front textcolor rgb ink
set arrow from 382.5,62.0 to 382.5,171.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 382.5,171.0 to 142.4,171.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label 'sgd  4.25' at 136.4,171.0 right front textcolor rgb ink
set arrow from 400.0,62.0 to 400.0,171.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 400.0,171.0 to 657.6,171.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label '4.50  momentum' at 663.6,171.0 left front textcolor rgb ink
set arrow from 426.3,62.0 to 426.3,147.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 426.3,147.0 to 657.6,147.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label '4.88  adagrad' at 663.6,147.0 left front textcolor rgb ink
set arrow from 435.1,62.0 to 435.1,123.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 435.1,123.0 to 657.6,123.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label '5.00  adam' at 663.6,123.0 left front textcolor rgb ink
set arrow from 487.7,62.0 to 487.7,99.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set arrow from 487.7,99.0 to 657.6,99.0 nohead front linecolor rgb ink dashtype solid linewidth 1.2
set label '5.75  adamw' at 663.6,99.0 left front textcolor rgb ink
set arrow from 324.8,76.0 to 492.7,76.0 nohead front linecolor rgb '#0072B2' dashtype solid linewidth 5.0
plot NaN
unset multiplot
unset output

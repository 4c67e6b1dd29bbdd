#pragma once
#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "libyaml headers not found. Install them: apt-get install libyaml-dev (or run ./espalier, which does it)"
#endif

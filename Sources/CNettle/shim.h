#pragma once
#if __has_include(<nettle/sha2.h>)
#include <nettle/sha2.h>
#else
#error "nettle headers not found. Install them: apt-get install nettle-dev (or run ./espalier, which does it)"
#endif

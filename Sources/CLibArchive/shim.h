#pragma once
#if __has_include(<archive.h>)
#include <archive.h>
#include <archive_entry.h>
#else
#error "libarchive headers not found. Install them: apt-get install libarchive-dev (or run ./espalier, which does it)"
#endif

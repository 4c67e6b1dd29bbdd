// Whether this processor can run what the build was compiled to.
//
// The check runs by itself before main, because main itself may already be compiled to instructions that the processor
// does not know. It ends the program with exit code 1 and one line on standard error. On anything but x86-64 there is
// nothing to check.
#ifndef ESPALIER_CPROCESSOR_H
#define ESPALIER_CPROCESSOR_H

#include <stddef.h>
#include <stdint.h>

/// The instruction sets that this build needs, one bit each: those that the compiler was allowed to use.
uint64_t processor_needed(void);

/// The instruction sets that this processor has and the operating system supports, one bit each.
uint64_t processor_present(void);

/// The names of instruction sets as /proc/cpuinfo has them, with blanks between.
///
/// Writes at most `size` bytes, the final zero included, and returns `text`.
char *processor_names(uint64_t sets, char *text, size_t size);

/// What to tell the user when not all of `needed` is `present`: one line.
///
/// Writes at most `size` bytes, the final zero included. Returns `text`, or null when nothing is missing.
char *processor_complaint(uint64_t needed, uint64_t present, char *text, size_t size);

#endif

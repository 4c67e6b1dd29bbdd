// Compiled for any x86-64 processor, whatever the rest of the build is compiled for.
#include "CProcessor.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "CInstructionSets.h"

#if defined(__x86_64__)

#define NAME(name, compiler, macro) name,
static const char *const names[] = { INSTRUCTION_SETS(NAME) };
enum { SET_COUNT = sizeof names / sizeof names[0] };

uint64_t processor_needed(void) {
    uint64_t sets = 0;
    for (size_t index = 0; index < SET_COUNT; index++)
        sets |= (uint64_t)instruction_sets_needed[index] << index;
    return sets;
}

#define IS_PRESENT(name, compiler, macro) __builtin_cpu_supports(compiler) != 0,

uint64_t processor_present(void) {
    __builtin_cpu_init();
    const uint8_t isPresent[] = { INSTRUCTION_SETS(IS_PRESENT) };
    uint64_t sets = 0;
    for (size_t index = 0; index < SET_COUNT; index++) sets |= (uint64_t)isPresent[index] << index;
    return sets;
}

char *processor_names(uint64_t sets, char *text, size_t size) {
    size_t length = 0;
    if (size > 0) text[0] = 0;
    for (size_t index = 0; index < SET_COUNT && length < size; index++)
        if (sets >> index & 1)
            length += (size_t)snprintf(text + length, size - length, length == 0 ? "%s" : " %s", names[index]);
    return text;
}

char *processor_complaint(uint64_t needed, uint64_t present, char *text, size_t size) {
    uint64_t missing = needed & ~present;
    if (missing == 0) return NULL;
    char list[512];
    snprintf(
        text, size,
        "espalier: this processor lacks %s, which this build needs; start the launcher ./espalier, which makes a build "
        "that runs here, or make one with ESPALIER_ARCHITECTURE=baseline swift build -c release (slower, the same "
        "numbers)\n",
        processor_names(missing, list, sizeof list));
    return text;
}

// Before all other code of the program, which may be compiled to what the processor lacks.
__attribute__((constructor(101))) static void check(void) {
    char text[1024];
    if (processor_complaint(processor_needed(), processor_present(), text, sizeof text) == NULL) return;
    // Whether or not the message can be written: nothing else can be done here.
    ssize_t written = write(STDERR_FILENO, text, strlen(text));
    (void)written;
    _exit(1);
}

#else

uint64_t processor_needed(void) { return 0; }

uint64_t processor_present(void) { return 0; }

char *processor_names(uint64_t sets, char *text, size_t size) {
    (void)sets;
    if (size > 0) text[0] = 0;
    return text;
}

char *processor_complaint(uint64_t needed, uint64_t present, char *text, size_t size) {
    (void)needed, (void)present, (void)text, (void)size;
    return NULL;
}

#endif

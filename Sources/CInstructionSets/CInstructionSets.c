// Compiled with the flags of the Swift code, whose instruction sets it tells. It holds no code, which might not run.
#include "CInstructionSets.h"

// A macro that the compiler does not define stays the word that it is.
#define TEXT_OF(words) #words
#define TEXT(words) TEXT_OF(words)
#define IS_DEFINED(name, compiler, macro) sizeof TEXT(macro) != sizeof #macro,

const uint8_t instruction_sets_needed[] = { INSTRUCTION_SETS(IS_DEFINED) };

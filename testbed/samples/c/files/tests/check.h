#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>

/* Says where a test went wrong and ends it. */
#define CHECK(condition)                                                        \
    do {                                                                        \
        if (!(condition)) {                                                     \
            printf("# %s:%d: expected %s\n", __FILE__, __LINE__, #condition);   \
            return false;                                                       \
        }                                                                       \
    } while (0)

struct test {
    const char *name;
    bool (*run)(void);
};

extern const struct test layout_tests[];
extern const struct test archive_tests[];

#endif

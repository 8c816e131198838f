#include <stdio.h>

#include "check.h"

static int number, failed;

static void run_all(const struct test *tests)
{
    for (; tests->name != NULL; tests++) {
        bool passed = tests->run();
        printf("%s %d - %s\n", passed ? "ok" : "not ok", ++number, tests->name);
        failed += !passed;
    }
}

int main(void)
{
    run_all(layout_tests);
    run_all(archive_tests);
    printf("1..%d\n# failed %d\n", number, failed);
    return failed > 0;
}

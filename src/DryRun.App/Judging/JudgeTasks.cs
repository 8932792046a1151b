using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>Puts a problem's rules and a learner's code together.</summary>
internal static class JudgeTasks
{
    public static JudgeTask Of(Problem problem, string code, IReadOnlyList<TestCase> tests, TimeSpan cpu) => new()
    {
        Code = code,
        Interface = problem.Interface,
        Checker = problem.Checker,
        Tests = tests,
        Limits = problem.Limits with { Cpu = cpu, Wall = Wall(problem.Limits, cpu) },
    };

    // The wall clock is a safety net for code that waits; a problem that is about waiting sets its own.
    private static TimeSpan Wall(RunLimits limits, TimeSpan cpu) =>
        limits.Wall == RunLimits.Default.Wall ? (cpu * 3) + TimeSpan.FromSeconds(2) : limits.Wall;
}

using DryRun.Core.Questions;
using DryRun.Judge.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Questions;

/// <summary>Answers that are run: any right one counts.</summary>
public sealed class AnswerCheckerTests(Verifier verifier) : IClassFixture<Verifier>
{
    private const string Blank = "kit.fill_blank('def big(v):\\n    return [x for x in v if ____]', answer='x > 3', shown=1, calls=['big([1, 5])', 'big([3, 4])'], "
        + "wrong=[kit.wrong('the limit itself', 'Above is not at least.', text='x >= 3')], explanation='E.')";

    private const string Bug = "kit.find_bug('def f(v):\\n    t = 1\\n    for x in v:\\n        t += x\\n    return t', "
        + "fixed='def f(v):\\n    t = 0\\n    for x in v:\\n        t += x\\n    return t', calls=['f([1, 2])', 'f([])'], wrong=[kit.wrong('a', 'A.', text='t += x')], explanation='E.')";

    private const string Order = "kit.order_lines('a = 1\\nb = 2\\nprint(a + b)', wrong=[kit.wrong('a', 'A.', text='print(a)')], explanation='E.')";

    private const string Query = "kit.sql_write('Write it.', schema='CREATE TABLE t (a INTEGER);', answer='SELECT a FROM t WHERE a > 2', "
        + "databases=['INSERT INTO t VALUES (1), (3);', 'INSERT INTO t VALUES (2), (5), (4);', 'INSERT INTO t VALUES (NULL);', 'INSERT INTO t VALUES (9);'], "
        + "wrong=[kit.wrong('a', 'A.', code='SELECT a FROM t')], explanation='E.')";

    [Theory]
    [InlineData(TemplateKind.FillBlank, Blank, "x > 3", 1, null)]
    [InlineData(TemplateKind.FillBlank, Blank, "not x <= 3", 1, null)]
    [InlineData(TemplateKind.FillBlank, Blank, "x >= 3", 0, "`big([3, 4])` gives [3, 4]; it should give [4].")]
    [InlineData(TemplateKind.FillBlank, Blank, "x >", 0, "Line 2 raises SyntaxError: invalid syntax")]
    [InlineData(TemplateKind.FillBlank, Blank, " ", 0, "The blank is still empty.")]
    [InlineData(TemplateKind.OrderLines, Order, "b = 2\na = 1\nprint(a + b)", 1, null)]
    [InlineData(TemplateKind.OrderLines, Order, "a = 1\nprint(a + b)\nb = 2", 0, "Line 2 raises NameError: name 'b' is not defined")]
    [InlineData(TemplateKind.OrderLines, Order, "a = 1\nprint(a)", 0, "It prints 1.")]
    [InlineData(TemplateKind.OrderLines, Order, "print(3)", 0, "Use the lines as they are, each once.")]
    [InlineData(TemplateKind.SqlWrite, Query, "select a from t where a >= 3 order by a desc", 1, null)]
    [InlineData(TemplateKind.SqlWrite, Query, "SELECT a FROM t WHERE a = 3", 0, "It is right for the data that is shown, but not for another database (number 1 of 3).")]
    [InlineData(TemplateKind.SqlWrite, Query, "SELECT b FROM t", 0, "SQLite says: no such column: b.")]
    [InlineData(TemplateKind.SqlWrite, Query, "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x FROM r) SELECT x FROM r", 0, "It does not come to an end.")]
    public async Task An_answer_is_judged_by_running_it(TemplateKind kind, string call, string given, double score, string? remark)
    {
        var question = await MakeAsync(kind, call);

        var check = await verifier.Answers.CheckAsync(question, new(given), TestContext.Current.CancellationToken);

        check.Score.ShouldBe(score);
        check.Remark.ShouldBe(remark);
    }

    [Theory]
    [InlineData(2, "t = 0", 1)]
    [InlineData(2, "t = 7", 0.5)]
    [InlineData(4, "t = 0", 0.5)]
    [InlineData(4, "t = 7", 0)]
    public async Task Finding_a_bug_and_fixing_it_count_half_each(int line, string fix, double score)
    {
        var question = await MakeAsync(TemplateKind.FindBug, Bug);
        var code = question.Code.Replace("t = 1", fix, StringComparison.Ordinal);

        var check = await verifier.Answers.CheckAsync(question, new(code) { Line = line }, TestContext.Current.CancellationToken);

        check.Score.ShouldBe(score);
    }

    [Fact]
    public async Task A_wrong_answer_that_was_foreseen_is_explained()
    {
        var question = await MakeAsync(TemplateKind.FillBlank, Blank);

        var check = await verifier.Answers.CheckAsync(question, new("x >= 3"), TestContext.Current.CancellationToken);

        check.Misconception!.Misconception.ShouldBe("the limit itself");
    }

    private async Task<GeneratedQuestion> MakeAsync(TemplateKind kind, string call) => (await verifier.Maker.MakeAsync(
        [Templates.Of(kind, $"return {call}")], [new("small", 0)], hashSeed: null, TestContext.Current.CancellationToken))[0].Question!;
}

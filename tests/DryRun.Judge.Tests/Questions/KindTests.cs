using DryRun.Core.Questions;
using DryRun.Judge.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Questions;

/// <summary>What each kind takes for its answer, and what it refuses.</summary>
public sealed class KindTests(Verifier verifier) : IClassFixture<Verifier>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TemplateKind.PredictOutput, "kit.predict_output('print(1)\\nprint(2)', wrong=WRONG, explanation='E.')", "1\n2")]
    [InlineData(TemplateKind.PredictOutput, "kit.predict_output('class A:\\n    def __del__(self): print(\"bye\")\\na = A()\\nprint(1)', wrong=WRONG, explanation='E.')", "1\nbye")]
    [InlineData(TemplateKind.Exception, "kit.exception('x = {}\\nx[1]', wrong=WRONG, explanation='E.')", "Line 2: KeyError")]
    [InlineData(TemplateKind.Exception, "kit.exception('x = {}\\nx.get(1)', wrong=WRONG, explanation='E.')", "No line raises")]
    [InlineData(TemplateKind.Termination, "kit.termination('for i in range(4):\\n    x = i', line='x = i', wrong=WRONG, explanation='E.')", "4 times")]
    [InlineData(TemplateKind.Termination, "kit.termination('i = 1\\nwhile i:\\n    i += 1', line='i += 1', claim=kit.times(kit.NEVER), wrong=WRONG, explanation='E.')", "The program never ends")]
    [InlineData(TemplateKind.Complexity, "kit.complexity('def f(v):\\n    for a in v:\\n        for b in v:\\n            c = a', call='f(range(n))', claim='O(n^2)', wrong=WRONG, explanation='E.')", "O(n^2)")]
    [InlineData(TemplateKind.Complexity, "kit.complexity('def f(v):\\n    return sorted(v)', call='f([C(-i * 7 % 101) for i in range(n)])', claim='O(n log n)', wrong=WRONG, explanation='E.')", "O(n log n)")]
    [InlineData(TemplateKind.Complexity, "kit.complexity('def f(n):\\n    return n if n < 2 else f(n - 1) + f(n - 1)', call='f(n)', sizes=[3, 5, 7, 9, 11], claim='O(2^n)', wrong=WRONG, explanation='E.')", "O(2^n)")]
    [InlineData(TemplateKind.Complexity, "kit.complexity('def f(n):\\n    while n > 1:\\n        n //= 2', call='f(n)', claim='O(log n)', wrong=WRONG, explanation='E.')", "O(log n)")]
    [InlineData(TemplateKind.PickAll, "kit.pick_all('Which?', items=['1', '[1]'], test='hash({item}) > 0', false_if=['TypeError'], explanation='E.')", "1")]
    [InlineData(TemplateKind.Regex, "kit.regex('a+b', items=['aab', 'b'], explanation='E.')", "'aab'")]
    [InlineData(TemplateKind.SqlResult, "kit.sql_result('CREATE TABLE t (a); INSERT INTO t VALUES (2), (NULL);', 'SELECT a FROM t ORDER BY a', wrong=WRONG, explanation='E.')", "NULL\n2")]
    [InlineData(TemplateKind.Estimate, "kit.estimate('How many?', calculation='print(3 * 4)', unit='items', explanation='E.')", "12")]
    public async Task The_interpreter_gives_the_answer(TemplateKind kind, string call, string answer) =>
        (await MakeAsync(kind, call)).Question.ShouldNotBeNull().Answer.ShouldBe(answer);

    [Theory]
    [InlineData(TemplateKind.Complexity, "kit.complexity('def f(v):\\n    for a in v:\\n        b = a', call='f(range(n))', claim='O(n^2)', wrong=WRONG, explanation='E.')", "the template claims O(n^2), and the steps grow as O(n)")]
    [InlineData(TemplateKind.Termination, "kit.termination('while True:\\n    x = 1', line='x = 1', wrong=WRONG, explanation='E.')", "claim kit.times(kit.NEVER)")]
    [InlineData(TemplateKind.SqlResult, "kit.sql_result('CREATE TABLE t (a); INSERT INTO t VALUES (2), (1);', 'SELECT a FROM t', wrong=WRONG, explanation='E.')", "in an order that is luck; add ORDER BY")]
    [InlineData(TemplateKind.FillBlank, "kit.fill_blank('x = ____', answer='1', calls=['x'], wrong=[kit.wrong('a', 'A.', text='0 + 1')], explanation='E.')", "the wrong choice '0 + 1' passes all tests")]
    [InlineData(TemplateKind.FindBug, "kit.find_bug('x = 1', fixed='x = +1', calls=['x'], wrong=[], explanation='E.')", "the bug shows in none of the tests")]
    [InlineData(TemplateKind.OrderLines, "kit.order_lines('a = 1\\nb = 2\\nprint(3)', explanation='E.')", "the lines run right in any order")]
    [InlineData(TemplateKind.PickAll, "kit.pick_all('Which?', items=['1', '2'], test='{item} > 0', explanation='E.')", "all or none of the items are right")]
    [InlineData(TemplateKind.Http, "kit.http('Which?', answer='999', wrong=WRONG, explanation='E.', source='x')", "'999' is not in the table of HTTP")]
    public async Task What_does_not_hold_is_refused(TemplateKind kind, string call, string problem) =>
        (await MakeAsync(kind, call)).Problem.ShouldNotBeNull().Message.ShouldContain(problem);

    [Theory]
    [InlineData(TemplateKind.PredictOutput, "kit.predict_output('print(1)', wrong=WRONG[:2] + [kit.wrong('x', 'X.', code='print(1 / 0)'), kit.wrong('y', 'Y.', code='print(1)')], explanation='E.')")]
    [InlineData(TemplateKind.SqlResult, "kit.sql_result('CREATE TABLE t (a); INSERT INTO t VALUES (2), (1);', 'SELECT sum(a) FROM t', wrong=WRONG[:2] + [kit.wrong('x', 'X.', code='SELECT b FROM t'), kit.wrong('y', 'Y.', code='SELECT a FROM t')], explanation='E.')")]
    [InlineData(TemplateKind.FillBlank, "kit.fill_blank('x = ____', answer='1', calls=['x'], wrong=WRONG[:2] + [kit.wrong('a', 'A.', text='0 + 1')], explanation='E.')")]
    [InlineData(TemplateKind.Estimate, "kit.estimate('How many?', calculation='print(8)', unit='items', explanation='E.', wrong=[kit.wrong('x', 'X.', code='print(1 / 0)'), kit.wrong('y', 'Y.', text='80'), kit.wrong('z', 'Z.', text='800')])")]
    public async Task A_wrong_choice_that_is_no_good_is_left_out(TemplateKind kind, string call) =>
        (await MakeAsync(kind, call)).Question.ShouldNotBeNull().Tempting.Count.ShouldBe(2);

    [Theory]
    [InlineData("import math\\nprint(math.pi)\\nmath.pi = 3", "3.141592653589793")]
    [InlineData("print(len(\"four\"))\\nimport builtins\\nbuiltins.len = str", "4")]
    [InlineData("import re\\nprint(re.I.value)\\nre.I = re.M", "2")]
    public async Task What_a_program_changes_stays_with_it(string code, string answer)
    {
        var template = Templates.Of(TemplateKind.PredictOutput, $"return kit.predict_output('{code}', wrong=WRONG, explanation='E.')");
        var jobs = Enumerable.Range(0, 6).Select(seed => new QuestionSeed("small", seed)).ToList();

        var made = await verifier.Maker.MakeAsync([template], jobs, hashSeed: null, Token);

        made.ShouldAllBe(one => one.Question!.Answer == answer);
    }

    [Fact]
    public async Task A_question_is_the_same_made_alone_by_a_worker_that_was_ready_and_in_a_batch()
    {
        var template = Templates.Of(
            TemplateKind.PredictOutput, "n = rng.randint(1, 10**6)\nreturn kit.predict_output(f'print({n})', wrong=WRONG, explanation='E.')");
        var jobs = Enumerable.Range(0, 5).Select(seed => new QuestionSeed("small", seed)).ToList();
        var batch = await verifier.Maker.MakeAsync([template], jobs, hashSeed: null, Token);

        foreach (var (job, made) in jobs.Zip(batch))
        {
            await Task.Delay(200, Token);
            (await verifier.Maker.MakeAsync([template], [job], hashSeed: null, Token)).ShouldHaveSingleItem().Text.ShouldBe(made.Text);
        }
    }

    private async Task<App.Questions.MadeQuestion> MakeAsync(TemplateKind kind, string call) =>
        (await verifier.Maker.MakeAsync([Templates.Of(kind, $"return {call}")], [new("small", 0)], hashSeed: null, Token)).ShouldHaveSingleItem();
}

using DryRun.Core.Questions;
using DryRun.Judge.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Questions;

/// <summary>Every way in which a template can be wrong, and what its author reads.</summary>
public sealed class BrokenTemplateTests(Verifier verifier) : IClassFixture<Verifier>
{
    [Theory]
    [InlineData("return kit.predict_output('print(1 + 1)', wrong=WRONG, explanation='E.', claim='3')",
        "the template claims '3', and the interpreter says '2'")]
    [InlineData("return kit.predict_output('print(1)', wrong=WRONG[:1] + [kit.wrong('x', 'X.', code='print(1)')], explanation='E.')",
        "12 attempts gave no question: only 1 wrong choices differ from the answer and each other; there must be 2 or more")]
    [InlineData("return kit.predict_output('print(1 / 0)', wrong=WRONG, explanation='E.')",
        "the program raised ZeroDivisionError: division by zero in line 1")]
    [InlineData("return kit.predict_output('while True:\\n    pass', wrong=WRONG, explanation='E.')", "the program did not end in time")]
    [InlineData("return kit.predict_output('x = 1', wrong=WRONG, explanation='E.')", "12 attempts gave no question: the program prints nothing")]
    [InlineData("return kit.predict_output('import os; os._exit(3)', wrong=WRONG, explanation='E.')", "the program ended without a word")]
    [InlineData("return kit.predict_output('for i in range(99): print(i)', wrong=WRONG, explanation='E.')", "the program prints more than 24 lines")]
    [InlineData("return kit.predict_output('print(1)', wrong=WRONG, explanation='Less <b>bold</b>.')", "the explanation: HTML is not allowed")]
    [InlineData("return 1 / 0", "template.py:6: With seed 0: make raised ZeroDivisionError: division by zero.")]
    [InlineData("return kit.swap('print(1)', '2', '3')", "template.py:6: With seed 0: swap: '2' is not in the program.")]
    [InlineData("while True: pass", "the template did not end in time")]
    [InlineData("return None", "make returned something that no constructor of kit made")]
    [InlineData("return kit.trace('print(1)', wrong=WRONG, explanation='E.')", "makes a question of kind trace, and template.yaml says predict-output")]
    public async Task A_template_that_is_wrong_says_how(string body, string expected)
    {
        var template = Templates.Of(TemplateKind.PredictOutput, body);

        var report = await verifier.Templates.ProveAsync(template, seeds: 1, TestContext.Current.CancellationToken);

        report.Problems.ShouldNotBeEmpty();
        report.Problems[0].ToString().ShouldContain(expected);
    }

    [Theory]
    [InlineData("return kit.predict_output('print(list({\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"}))', wrong=WRONG, explanation='E.')")]
    [InlineData("return kit.predict_output('print(%r)' % list({'a', 'b', 'c', 'd', 'e', 'f'}), wrong=WRONG, explanation='E.')")]
    [InlineData("return kit.predict_output('print(hash(\"a\"))', wrong=WRONG, explanation='E.')")]
    [InlineData("WRONG.append(0); return kit.predict_output('print(%d)' % len(WRONG), wrong=WRONG[:3], explanation='E.')")]
    public async Task A_question_that_hangs_on_luck_is_found(string body)
    {
        var template = Templates.Of(TemplateKind.PredictOutput, body);

        var report = await verifier.Templates.ProveAsync(template, seeds: 4, TestContext.Current.CancellationToken);

        report.Problems.ShouldNotBeEmpty();
        report.Problems[0].Message.ShouldContain("made twice, the question differs");
    }

    [Fact]
    public async Task A_template_that_hangs_spoils_only_its_own_seed()
    {
        var template = Templates.Of(
            TemplateKind.PredictOutput,
            "value = rng.randint(1, 1000)\nwhile value < 300: pass\nreturn kit.predict_output(f'print({value})', wrong=WRONG, explanation='E.')");
        var jobs = Enumerable.Range(0, 6).Select(seed => new QuestionSeed("small", seed)).ToList();

        var made = await verifier.Maker.MakeAsync([template], jobs, hashSeed: null, TestContext.Current.CancellationToken);

        made.Count(one => one.Question is not null).ShouldBeInRange(1, 5);
        made.ShouldAllBe(one => one.Question != null || one.Problem!.Message.Contains("did not end in time"));
    }
}

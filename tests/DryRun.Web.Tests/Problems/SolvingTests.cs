using DryRun.Core.Judging;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class SolvingTests(BrowserFixture fixture)
{
    private const string FirstThatFits = """
        def heaviest_pair(weights, limit):
            for i in range(len(weights)):
                for j in range(i + 1, len(weights)):
                    if weights[i] + weights[j] <= limit:
                        return [i, j]
            return []
        """;

    private string Accepted => fixture.Catalogue.Problem(ProblemVisit.Slug)!.Solutions
        .First(solution => solution.Promises == Verdict.Accepted).Code;

    [Fact]
    public async Task A_right_solution_is_accepted_and_opens_pattern_and_editorial()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture, "thread-label");
        (await visit.Page.Locator("#editorial .prose").CountAsync()).ShouldBe(0);

        await visit.TypeAsync(fixture.Catalogue.Problem("thread-label")!.Solutions.First(each => each.Promises == Verdict.Accepted).Code);
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        (await visit.VerdictAsync()).ShouldBe("Accepted");
        (await visit.Page.Locator(".statement__facts").InnerTextAsync()).ShouldContain("Solved");
        (await visit.Page.Locator("#editorial .prose").CountAsync()).ShouldBeGreaterThan(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_answer_shows_the_first_failure_and_speaks_it()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);

        await visit.TypeAsync(FirstThatFits);
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        (await visit.VerdictAsync()).ShouldBe("Wrong Answer");
        var result = await visit.Page.Locator("#result").InnerTextAsync();
        result.ShouldContain("weights = [200, 450, 700, 900]");
        result.ShouldContain("[1, 2]");
        (await visit.Page.Locator("#result mark").AllInnerTextsAsync()).ShouldBe(["1", "2", "0", "1"]);
        await visit.Page.Locator("[data-live]", new PageLocatorOptions { HasTextString = "Wrong Answer. 0 of" }).WaitForAsync(
            new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [Fact]
    public async Task A_syntax_error_shows_line_and_caret_and_leads_there()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);

        await visit.TypeAsync("x = 1\ndef heaviest_pair(weights, limit)\n    return []\n");
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        (await visit.VerdictAsync()).ShouldBe("Syntax Error");
        (await visit.Page.Locator("#result .error-text pre").InnerTextAsync())
            .ShouldBe("def heaviest_pair(weights, limit)\n" + new string(' ', 33) + "^");
        (await visit.Page.Locator("#code .cm-errorLine").InnerTextAsync()).ShouldContain("def heaviest_pair");
        await visit.Page.Locator("#result a[data-line]").ClickAsync();
        (await visit.Page.Locator("#code .cm-activeLine").InnerTextAsync()).ShouldContain("def heaviest_pair");
    }

    [Fact]
    public async Task The_samples_run_with_own_cases()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);
        await visit.TypeAsync(Accepted);
        await visit.Page.Locator("textarea[name=case]").FillAsync("weights = [1, 2, 3]\nlimit = 4");

        await visit.Page.Keyboard.PressAsync("Control+'");

        (await visit.VerdictAsync()).ShouldBe("Samples passed");
        await visit.Page.Locator("#result summary", new PageLocatorOptions { HasTextString = "Own case 1" }).ClickAsync();
        (await visit.Page.Locator("#result details[open]").InnerTextAsync()).ShouldContain("weights = [1, 2, 3]");
    }

    [Fact]
    public async Task A_double_click_submits_once()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);
        await visit.TypeAsync("def heaviest_pair(weights, limit):\n    return None\n");

        await visit.Page.Locator("button[value=submit]").DblClickAsync();

        await visit.VerdictAsync();
        visit.Requests.Count(request => request == $"POST /api/problems/{ProblemVisit.Slug}/submissions").ShouldBe(1);
    }

    [Fact]
    public async Task Without_script_a_form_is_judged_and_the_page_comes_back_with_the_result()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture, script: false);
        await visit.Page.Locator("textarea[name=code]").FillAsync(FirstThatFits);

        await visit.Page.Locator("button[value=submit]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.VerdictAsync()).ShouldBe("Wrong Answer");
        visit.Page.Url.ShouldContain("?submission=");
        (await visit.Page.Locator("textarea[name=code]").InputValueAsync()).ShouldBe(FirstThatFits.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Without_script_the_samples_run()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture, script: false);
        await visit.Page.Locator("textarea[name=code]").FillAsync(Accepted);

        await visit.Page.Locator("button[value=run]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.VerdictAsync()).ShouldBe("Samples passed");
    }
}

using Deque.AxeCore.Playwright;
using DryRun.App;
using DryRun.App.Review;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Review;

/// <summary>Lines that are put in order.</summary>
public sealed class OrderLinesTests(BrowserFixture fixture)
{
    private static readonly QuizSettings AtOnce = new(QuizKind.Practice, TellsAtOnce: true, AsksConfidence: false, PerQuestion: null);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_are_moved_with_the_keyboard_alone_until_the_program_is_right()
    {
        var (id, question) = await StartAsync();
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(390));
        await Expect(visit.Page.Locator("dr-order-lines[data-ready]")).ToBeVisibleAsync();

        var program = question.Answer.Split('\n');
        for (var place = 0; place < program.Length; place++)
        {
            await MoveAsync(visit.Page, program[place], place);
        }

        await LeaveOutAsync(visit.Page, question.Choices.Except(program));
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).PressAsync("Enter");
        await Expect(visit.Page.Locator(".quiz__verdict")).ToHaveTextAsync("Right");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lines_are_numbered_where_there_is_no_script()
    {
        var (id, question) = await StartAsync();
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440, Script: false));

        foreach (var (place, line) in question.Answer.Split('\n').Index())
        {
            await visit.Page.Locator($"input[name=place-{question.Choices.ToList().IndexOf(line)}]").FillAsync($"{place + 1}");
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".quiz__verdict")).ToHaveTextAsync("Right");
    }

    [Fact]
    public async Task A_line_is_dragged()
    {
        var (id, _) = await StartAsync();
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440));
        await Expect(visit.Page.Locator("dr-order-lines[data-ready]")).ToBeVisibleAsync();
        var lines = visit.Page.Locator("[data-line] .quiz-choice__text");
        var first = await lines.First.InnerTextAsync();

        await lines.First.DragToAsync(visit.Page.Locator("[data-line] .quiz-choice__text").Nth(2));

        (await lines.Nth(2).InnerTextAsync()).ShouldBe(first);
        await Expect(visit.Page.Locator("[data-said]")).ToHaveTextAsync("Place 3");
    }

    // The seed's template has lines that all differ, so a line is known by its text.
    private async Task<(string Id, GeneratedQuestion Question)> StartAsync()
    {
        var set = new SetRequest(1, 3) { Kinds = [TemplateKind.OrderLines] };
        var id = (await fixture.Quizzes.StartAsync(DryRunOptions.LocalLearner, new QuizRequest("Order", set, AtOnce), Stop))!;
        return (id, (await fixture.Quizzes.ShowAsync(DryRunOptions.LocalLearner, id, Stop))!.Question!);
    }

    private static async Task MoveAsync(IPage page, string line, int place)
    {
        var lines = page.Locator("[data-line]");
        for (var at = await PlaceAsync(page, line); at > place; at--)
        {
            await lines.Nth(at).Locator("[data-move=up]").PressAsync("Enter");
        }
    }

    private static async Task LeaveOutAsync(IPage page, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            while (await page.Locator("[data-line]").Nth(await PlaceAsync(page, line)).GetAttributeAsync("data-out") is null)
            {
                await page.Locator("[data-line]").Nth(await PlaceAsync(page, line)).Locator("[data-move=down]").PressAsync("Enter");
            }
        }
    }

    private static async Task<int> PlaceAsync(IPage page, string line) =>
        (await page.Locator("[data-line] .quiz-choice__text").AllTextContentsAsync()).ToList().IndexOf(line);
}

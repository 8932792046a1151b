using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>What holds for every page without script, at every width.</summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    internal static readonly string[] Paths =
    [
        "/", "/roadmap", "/roadmap/1/1", "/roadmap/1/2", "/roadmap/1/7", "/roadmap/1/be-ready", "/lessons/lists-tuples-dicts-sets",
        "/questions", "/questions?day=1-1&kind=concept", "/questions?q=no+such+words", "/questions/is-and-equals", "/questions/is-and-equals?exam=1",
        "/questions/reading-closures-in-a-loop", "/questions/a-failure", "/questions/no-such-question",
        "/problems", "/problems?q=no+such+words", "/problems/two-parcels-one-bag", "/library", "/tips/think-aloud", "/settings", "/settings/model",
        "/settings/model?preset=openai", "/quiz", "/shortcuts", "/no-such-page",
        "/lessons/no-such-lesson",
        "/search", "/search?q=mutabel+defualt", "/search?q=xylophone&kind=tip",
        "/ask", "/ask?q=Why+is+append+to+a+list+cheap%3F", "/ask?q=Who+won%3F",
        "/generator", "/generator?count=8&seed=1&whole=1", "/generator?topic=slicing&count=2&whole=1",
        "/quiz/week/1",
    ];

    public static MatrixTheoryData<string, int> Views() => new(Paths, [390, 1440]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Shows_its_content_without_script(string path, int width)
    {
        await using var visit = await Visit.OpenAsync(fixture, path, new View(width, Script: false));

        var title = await visit.Page.TitleAsync();
        var places = await visit.Page.Locator(".site-nav__link:visible").CountAsync();

        title.ShouldEndWith("· DryRun");
        places.ShouldBe(5);
        (await visit.Page.Locator("h1").CountAsync()).ShouldBe(1);
        (await visit.Page.Locator("main").CountAsync()).ShouldBe(1);
        visit.Complaints.ShouldBeEmpty();
    }
}

using System.Net;
using System.Text;
using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Questions;

public sealed class GeneratorPageTests(BrowserFixture fixture)
{
    private const string Job = "Python developer\nRequirements:\n- Python and SQL\n- Kubernetes and Java\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_set_is_made_with_script_and_without(bool script)
    {
        await using var visit = await Visit.OpenAsync(fixture, "/generator", new View(1440, script));

        await visit.Page.Locator("#set-count").FillAsync("3");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Make questions", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".made__question")).ToHaveCountAsync(3);
        visit.Page.Url.ShouldContain("count=3");
        (await visit.Page.Locator(".made__key").First.IsVisibleAsync()).ShouldBeFalse();
        await visit.Page.GetByText("Show the answer").First.ClickAsync();
        (await visit.Page.Locator(".made__key").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_set_comes_with_its_first_question_and_says_where_the_others_are()
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };

        var begun = await client.GetStringAsync(new Uri("/generator?count=3&seed=777123", UriKind.Relative), Token);
        var whole = await client.GetStringAsync(new Uri("/generator?count=3&seed=777123&whole=1", UriKind.Relative), Token);
        var again = await client.GetStringAsync(new Uri("/generator?count=3&seed=777123", UriKind.Relative), Token);

        begun.ShouldContain("data-src=\"/generator?count=3&amp;seed=777123&amp;whole=1\"");
        (Questions(begun), Questions(whole), Questions(again)).ShouldBe((1, 3, 3));

        static int Questions(string page) => page.Split("class=\"made__question\"").Length - 1;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pasted_job_gives_a_set_that_says_what_it_answers(bool script)
    {
        await using var visit = await Visit.OpenAsync(fixture, "/generator", new View(390, script));

        await visit.Page.Locator("#job-text").FillAsync(Job);
        await visit.Page.Locator("#job-seed").FillAsync("1");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read it and make questions" }).ClickAsync();
        await visit.Page.Locator(".made").First.WaitForAsync();

        (await visit.Page.Locator(".made__line").AllInnerTextsAsync())
            .ShouldAllBe(line => line.Contains("Python and SQL") || line.Contains("Kubernetes and Java") || line.Contains("Python developer"));
        (await visit.Page.Locator(".job").InnerTextAsync()).ShouldContain("Not covered: ");
        (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Link to this set" }).GetAttributeAsync("href"))!.ShouldNotContain("Kubernetes");
        var first = await visit.Page.Locator(".made__question").First.InnerTextAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New numbers" }).ClickAsync();
        await visit.Page.Locator(".made").First.WaitForAsync();
        (await visit.Page.Locator(".made__question").First.InnerTextAsync()).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_shared_link_of_a_job_gives_the_same_questions()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/generator", new View(1440, Script: false));
        await visit.Page.Locator("#job-text").FillAsync(Job);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read it and make questions" }).ClickAsync();
        var titles = await visit.Page.Locator(".made__title").AllInnerTextsAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Link to this set" }).ClickAsync();

        (await visit.Page.Locator(".made__title").AllInnerTextsAsync()).ShouldBe(titles);
        (await visit.Page.ContentAsync()).ShouldNotContain("Kubernetes and Java");
    }

    [Theory]
    [InlineData("/generator?count=0", "A set has 1 to 50 questions, not 0.")]
    [InlineData("/generator?count=10000", "not 10000")]
    [InlineData("/generator?topic=generatros", "did you mean")]
    [InlineData("/generator?role=astronaut", "There is no role")]
    public async Task A_bad_address_says_what_to_change(string path, string sentence)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };

        var response = await client.GetAsync(new Uri(path, UriKind.Relative), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token)).ShouldContain(sentence);
    }

    [Theory]
    [InlineData("markdown", "text/markdown", "## Key")]
    [InlineData("json", "application/json", "\"verifiedOn\"")]
    [InlineData("csv", "text/csv", "number,id,kind")]
    [InlineData("anki", "text/plain", "#separator:tab")]
    public async Task A_set_is_exported(string format, string type, string content)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };

        var response = await client.GetAsync(new Uri($"/generator/export/{format}?count=2&seed=5", UriKind.Relative), Token);

        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Content.Headers.ContentDisposition!.FileName!.ShouldStartWith("questions");
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain(content);
    }

    [Fact]
    public async Task An_export_of_a_job_holds_the_lines_it_answers()
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };
        using var form = new FormUrlEncodedContent([new("count", "2"), new("text", Job)]);

        var response = await client.PostAsync(new Uri("/generator/export/markdown", UriKind.Relative), form, Token);

        Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(Token)).ShouldMatch("line [34] of the text: - (Python and SQL|Kubernetes and Java)");
    }
}

using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class SearchTests(BrowserFixture fixture) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(fixture.Address) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_say_what_they_are_and_where_they_are_read()
    {
        var body = await FindAsync("mutabel defualt");

        var first = body.GetProperty("results")[0];
        first.GetProperty("kind").GetString().ShouldBe("question");
        first.GetProperty("id").GetString().ShouldBe("mutable-default");
        first.GetProperty("url").GetString().ShouldBe("/questions/mutable-default");
        first.GetProperty("score").GetDouble().ShouldBeGreaterThan(0);
        body.GetProperty("didYouMean").GetString().ShouldBe("mutable default");
    }

    [Fact]
    public async Task Snippets_are_encoded_and_mark_the_words()
    {
        var body = await FindAsync("mutable default");

        var snippets = body.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("snippet").GetString()!).ToList();
        snippets.ShouldContain(snippet => snippet.Contains("<mark>", StringComparison.Ordinal));
        snippets.ShouldAllBe(snippet => !snippet.Replace("<mark>", "").Replace("</mark>", "").Contains('<'));
    }

    [Theory]
    [InlineData("?q=")]
    [InlineData("")]
    [InlineData("?q=%20%20")]
    [InlineData("?q=list&kind=video")]
    public async Task What_cannot_be_looked_for_is_refused_in_a_sentence(string query)
    {
        using var response = await _client.GetAsync(new Uri("/api/search" + query, UriKind.Relative), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain("detail");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("* NEAR(")]
    [InlineData("OR")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("';--")]
    public async Task Signs_of_a_query_language_are_only_words(string words) =>
        (await FindAsync(words)).GetProperty("results").ValueKind.ShouldBe(JsonValueKind.Array);

    [Theory]
    [InlineData(501)]
    [InlineData(10_000)]
    public async Task Too_much_is_refused(int length)
    {
        using var response = await _client.GetAsync(new Uri("/api/search?q=" + new string('x', length), UriKind.Relative), Token);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonElement> FindAsync(string words)
    {
        var text = await _client.GetStringAsync(new Uri("/api/search?q=" + Uri.EscapeDataString(words), UriKind.Relative), Token);
        return JsonDocument.Parse(text).RootElement;
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class ReadJobTests(RunningHost host)
{
    private const string ReadJob = "/api/questions/read-job";
    private const string Advert = "Senior Python developer\nRequirements:\n- Python and Git\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pasted_text_is_read()
    {
        var (response, body) = await host.SendAsync(HttpMethod.Post, ReadJob, new { text = Advert }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("level").GetString().ShouldBe("senior");
        var python = body.GetProperty("skills").EnumerateArray().Single(skill => skill.GetProperty("id").GetString() == "python");
        python.GetProperty("strength").GetString().ShouldBe("must");
        var line = python.GetProperty("lines")[1];
        (line.GetProperty("line").GetInt32(), line.GetProperty("start").GetInt32(), line.GetProperty("end").GetInt32()).ShouldBe((3, 2, 8));
        body.GetProperty("topics")[0].GetProperty("id").GetString().ShouldBe("loops");
        body.GetProperty("notCovered")[0].GetString().ShouldBe("git");
    }

    [Fact]
    public async Task A_file_is_read()
    {
        var (response, body) = await SendFileAsync("advert.md", Encoding.UTF8.GetBytes(Advert));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("kind").GetString().ShouldBe("job-description");
    }

    [Theory]
    [InlineData("advert.exe", 10, HttpStatusCode.BadRequest, "DryRun reads text")]
    [InlineData("advert.pdf", 10, HttpStatusCode.BadRequest, "This is not a PDF")]
    [InlineData("advert.txt", 0, HttpStatusCode.BadRequest, "There is no text")]
    [InlineData("advert.txt", 2_000_000, HttpStatusCode.RequestEntityTooLarge, "larger than 1 MB")]
    public async Task A_file_that_cannot_be_read_is_a_problem_that_says_what_to_do(string name, int length, HttpStatusCode status, string detail)
    {
        var (response, body) = await SendFileAsync(name, Encoding.UTF8.GetBytes(new string('a', length)));

        response.StatusCode.ShouldBe(status);
        body.GetProperty("detail").GetString()!.ShouldContain(detail);
    }

    [Theory]
    [InlineData("{\"text\": \"\"}", HttpStatusCode.BadRequest, "There is no text")]
    [InlineData("{\"text\": null}", HttpStatusCode.BadRequest, "Send one file")]
    [InlineData("{}", HttpStatusCode.BadRequest, "Send one file")]
    [InlineData("[", HttpStatusCode.BadRequest, "Send one file")]
    public async Task A_body_without_a_text_is_a_problem(string json, HttpStatusCode status, string detail)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ReadJob) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

        var (response, body) = await host.SendAsync(request, Token);

        response.StatusCode.ShouldBe(status);
        body.GetProperty("detail").GetString()!.ShouldContain(detail);
    }

    [Fact]
    public async Task Two_megabytes_of_text_are_too_long()
    {
        var (response, body) = await host.SendAsync(HttpMethod.Post, ReadJob, new { text = new string('a', 2_000_000) }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        body.GetProperty("detail").GetString()!.ShouldContain("larger than 1 MB");
    }

    private async Task<(HttpResponseMessage Response, JsonElement Body)> SendFileAsync(string name, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ReadJob);
        request.Content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return await host.SendAsync(request, Token);
    }
}
